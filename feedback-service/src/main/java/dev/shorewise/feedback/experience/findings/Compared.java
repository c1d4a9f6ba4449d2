package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.statistics.comparison.Multiplicity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score of a group held against another's, one of several that were looked at together.
 *
 * @param score compared
 * @param pair the two groups
 * @param difference empty where there are too few answers
 * @param adjusted its chance, adjusted for how many were looked at (Benjamini and Hochberg); empty with the difference
 */
public record Compared(Score score, Pair pair, Optional<Difference> difference, OptionalDouble adjusted) {

    private static final double CHANCE = .05;

    /** What the comparison says. */
    public enum Verdict {
        BETTER,
        WORSE,
        /** No difference that chance would not often make. */
        NO_CLEAR_DIFFERENCE,
        /** Too few answers on either side. */
        NOT_ENOUGH_DATA
    }

    /**
     * Two groups to compare.
     *
     * @param place of the first
     * @param first what is judged
     * @param second what it is held against
     * @param isWithheld whether figures of few customers could be had from theirs by subtraction
     */
    public record Pair(Place place, Heard first, Heard second, boolean isWithheld) {

        /** Whose figures give nothing away. */
        public Pair(Place place, Heard first, Heard second) {
            this(place, first, second, false);
        }
    }

    /** Nobody said anything on either side. */
    public static Compared nothing(Score score) {
        return new Compared(
                score,
                new Pair(new Place(Map.of(), Optional.empty()), Heard.NOTHING, Heard.NOTHING),
                Optional.empty(),
                OptionalDouble.empty());
    }

    /** All pairs by one score, as one family of tests. */
    public static List<Compared> all(Score score, List<Pair> pairs) {
        List<Optional<Difference>> differences = pairs.stream()
                .map(pair -> Difference.between(score, pair.first(), pair.second()))
                .toList();
        double[] adjusted = Multiplicity.benjaminiHochberg(differences.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Difference::chance)
                .toArray());
        List<Compared> compared = new ArrayList<>();
        int tested = 0;
        for (int i = 0; i < pairs.size(); i++) {
            boolean isTested = differences.get(i).isPresent();
            compared.add(new Compared(
                    score,
                    pairs.get(i),
                    differences.get(i),
                    isTested ? OptionalDouble.of(adjusted[tested++]) : OptionalDouble.empty()));
        }
        return compared;
    }

    /** The same as one of another family of tests. */
    public Compared adjusted(double chance) {
        return new Compared(score, pair, difference, OptionalDouble.of(chance));
    }

    /** Where the first is. */
    public Place place() {
        return pair.place();
    }

    /** What is judged. */
    public Heard first() {
        return pair.first();
    }

    /** What it is held against. */
    public Heard second() {
        return pair.second();
    }

    /** In the direction that is better for the customer. */
    public Verdict verdict() {
        if (difference.isEmpty()) {
            return Verdict.NOT_ENOUGH_DATA;
        }
        if (adjusted.orElseThrow() >= CHANCE) {
            return Verdict.NO_CLEAR_DIFFERENCE;
        }
        return difference.get().value() > 0 == score.kind().higherIsBetter() ? Verdict.BETTER : Verdict.WORSE;
    }
}
