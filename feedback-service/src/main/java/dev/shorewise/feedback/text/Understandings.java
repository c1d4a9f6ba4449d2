package dev.shorewise.feedback.text;

import dev.shorewise.feedback.responses.VendorMonths;
import dev.shorewise.feedback.text.store.ReadingRows;
import dev.shorewise.feedback.text.store.VoiceCounts;
import dev.shorewise.kit.problems.InvalidParam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What comments mean: what models found, and what people said instead. */
@ApplicationScoped
public class Understandings {

    private final ReadingRows rows;
    private final VoiceCounts counts;
    private final CommentReader reader;

    Understandings(ReadingRows rows, VoiceCounts counts, CommentReader reader) {
        this.rows = rows;
        this.counts = counts;
        this.reader = reader;
    }

    /** What is known about the comment of a response; empty if there is none. */
    @Transactional
    public Optional<Understanding> find(UUID responseId) {
        return rows.find(responseId);
    }

    /**
     * Keeps what a person says. Earlier corrections stay; the newest counts in figures instead of the model's reading.
     *
     * @param by who says so
     * @param expected refuses if somebody else was faster
     * @throws TextRefusal if a theme is not in the taxonomy
     */
    @Transactional
    public Optional<Understanding> correct(
            UUID responseId, Correction.Verdict verdict, String by, Consumer<Understanding> expected) {
        List<String> unknown = verdict.themes().orElse(List.of()).stream()
                .filter(theme -> !reader.themes().contains(theme))
                .toList();
        if (!unknown.isEmpty()) {
            throw new TextRefusal(
                    TextRefusal.Kind.UNKNOWN_THEME,
                    "The taxonomy has no theme " + String.join(", ", unknown) + ".",
                    List.of(new InvalidParam(
                            "themes",
                            "of "
                                    + String.join(
                                            ", ",
                                            reader.themes().stream().sorted().toList()))));
        }
        return rows.find(responseId).map(known -> {
            expected.accept(known);
            rows.correct(known.comment(), verdict, by);
            return rows.find(responseId).orElseThrow();
        });
    }

    /** What people corrected, the newest of each comment as it stands; mixed ones are left out. */
    @Transactional
    public List<CorrectedText> corrected() {
        return rows.corrected();
    }

    /** The comments of a vendor by month and theme; see {@link MonthlyVoice}. */
    @Transactional
    public List<MonthlyVoice> byMonth(VendorMonths asked) {
        return counts.byMonth(asked);
    }
}
