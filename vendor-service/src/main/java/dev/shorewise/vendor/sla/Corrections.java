package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.engine.Posted;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which corrections of earlier months a month's statement posts: each found difference once, on the first one after it. */
final class Corrections {

    private Corrections() {}

    /** The difference that a revision of a month found. */
    private record Found(YearMonth month, int revision) {}

    /**
     * What falls to a month. One that was stated before keeps what it posted then, so that nothing is posted twice.
     *
     * @param known all statements of the agreement, in all revisions
     */
    static List<Posted> due(YearMonth month, List<StatementDocument> known) {
        Optional<StatementDocument> locked = known.stream()
                .filter(document -> document.head().month().equals(month) && isLocked(document))
                .max(Comparator.comparing(document -> document.head().revision()));
        if (locked.isPresent()) {
            return locked.get().result().settlement().posted();
        }
        Set<Found> elsewhere = new HashSet<>();
        known.stream()
                .filter(document -> !document.head().month().equals(month))
                .flatMap(document -> document.result().settlement().posted().stream())
                .forEach(posted -> elsewhere.add(new Found(posted.month(), posted.revision())));
        return known.stream()
                .filter(document -> document.head().month().isBefore(month) && isLocked(document))
                .filter(document -> !elsewhere.contains(
                        new Found(document.head().month(), document.head().revision())))
                .flatMap(Corrections::of)
                .toList();
    }

    private static boolean isLocked(StatementDocument document) {
        return document.seal().state() == Statement.State.LOCKED;
    }

    private static Stream<Posted> of(StatementDocument restated) {
        return restated.difference() == null
                ? Stream.empty()
                : restated.difference().corrections().stream()
                        .map(correction -> new Posted(
                                restated.head().month(),
                                restated.head().revision(),
                                correction.levelId(),
                                correction.correction()));
    }
}
