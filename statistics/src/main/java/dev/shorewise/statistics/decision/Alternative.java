package dev.shorewise.statistics.decision;

import java.util.List;

/**
 * Something that can be chosen.
 *
 * @param scores one a criterion, in the same order for all
 */
public record Alternative(String id, List<Score> scores) {

    /**
     * How good it is in one criterion, between 0 (worst) and 1 (best).
     *
     * @param low where the score begins if it is not known exactly
     * @param high where it ends
     */
    public record Score(double low, double value, double high) {

        public Score {
            if (!(0 <= low && low <= value && value <= high && high <= 1)) {
                throw new IllegalArgumentException(
                        "0 <= low <= value <= high <= 1, but got " + low + ", " + value + ", " + high);
            }
        }

        /** A score that is known. */
        public static Score of(double value) {
            return new Score(value, value, value);
        }
    }

    public Alternative {
        scores = List.copyOf(scores);
    }

    /** An alternative whose scores are known. */
    public static Alternative of(String id, double... scores) {
        return new Alternative(
                id, java.util.Arrays.stream(scores).mapToObj(Score::of).toList());
    }

    /** Its score under weights of sum 1. */
    public double under(List<Double> weights) {
        double sum = 0;
        for (int j = 0; j < scores.size(); j++) {
            sum += weights.get(j) * scores.get(j).value();
        }
        return sum;
    }
}
