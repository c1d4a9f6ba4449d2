package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.responses.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which responses a rule is about: all that is said must hold.
 *
 * @param scores a score of this much or less; one is enough
 * @param themes that the comment touches; one is enough, none asks for none
 * @param labels sentiments of the comment; one is enough, none asks for none
 * @param unresolved only customers who say that their matter is not resolved
 * @param only served here
 */
public record Trigger(
        Scores scores, List<String> themes, List<String> labels, boolean unresolved, Map<Dimension, String> only) {

    /**
     * Highest scores that a rule is about.
     *
     * @param csat 1 to 5; empty if it asks for none
     * @param nps 0 to 10
     * @param ces 1 to 7
     */
    public record Scores(Optional<Integer> csat, Optional<Integer> nps, Optional<Integer> ces) {

        private boolean fit(Judged response) {
            boolean asksNothing = csat.isEmpty() && nps.isEmpty() && ces.isEmpty();
            return asksNothing || fits(csat, response.csat()) || fits(nps, response.nps()) || fits(ces, response.ces());
        }

        private static boolean fits(Optional<Integer> most, Optional<Integer> score) {
            return most.isPresent() && score.isPresent() && score.get() <= most.get();
        }
    }

    public Trigger {
        themes = List.copyOf(themes);
        labels = List.copyOf(labels);
        only = Map.copyOf(only);
    }

    /** Whether it asks for anything but the place: such a rule would open a case for everybody. */
    public boolean asksForSomething() {
        return scores.csat().isPresent()
                || scores.nps().isPresent()
                || scores.ces().isPresent()
                || unresolved
                || !themes.isEmpty()
                || !labels.isEmpty();
    }

    /** Whether it is about this response. */
    public boolean fits(Judged response) {
        return scores.fit(response)
                && (themes.isEmpty() || response.themes().stream().anyMatch(themes::contains))
                && (labels.isEmpty()
                        || response.label().filter(labels::contains).isPresent())
                && (!unresolved || response.unresolved())
                && only.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(response.at().get(entry.getKey())));
    }
}
