package dev.shorewise.vendor.selection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tender and how far it has come.
 *
 * @param records what the suite knew of known vendors when marks were released; they stay as they were then
 * @param decision null until there is one
 * @param weighing how the weights came about where criteria were compared in pairs; null where somebody just said them
 */
public record TenderFile(
        Tender tender,
        Stage stage,
        List<TrackRecord> records,
        @Nullable Decision decision,
        @Nullable Weighing weighing) {

    /** The life of a tender. */
    public enum Stage {
        /** Evaluators judge, each alone. */
        OPEN,
        /** All marks may be seen and none changed. */
        RELEASED,
        /** Somebody has chosen. */
        DECIDED
    }

    /** Who was chosen, why and by whom. */
    public record Decision(String bidderId, String reason, String by) {}

    public TenderFile {
        records = List.copyOf(records);
    }

    TenderFile at(Stage next, List<TrackRecord> known, @Nullable Decision made) {
        return new TenderFile(tender, next, known, made, weighing);
    }
}
