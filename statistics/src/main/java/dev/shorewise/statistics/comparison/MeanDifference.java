package dev.shorewise.statistics.comparison;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Moments;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Two means compared, after Welch: {@code t = (m1 - m2) / sqrt(s1^2/n1 + s2^2/n2)} with the degrees of freedom of
 * Welch and Satterthwaite. Assumes independent values; 30 and more in each group where times are skewed.
 *
 * @param value the first mean less the second, in the unit of the values
 * @param interval of that difference, 95 %
 * @param statistic Welch's t
 * @param degrees of freedom
 * @param chance how often groups of one mean would be at least this far apart, 0 to 1, two-sided
 */
public record MeanDifference(double value, Interval interval, double statistic, double degrees, double chance) {

    /** The definition that intervals of this kind carry. */
    public static final String METHOD = "ci/welch@1";

    /** The definition of the test. */
    public static final String TEST = "test/welch@1";

    /** The first group against the second; empty where a group has fewer than two values, or neither has any spread. */
    public static Optional<MeanDifference> between(Moments first, Moments second) {
        if (first.count() < 2 || second.count() < 2) {
            return Optional.empty();
        }
        double one = first.variance().orElseThrow() / first.count();
        double two = second.variance().orElseThrow() / second.count();
        if (one + two == 0) {
            return Optional.empty();
        }
        double difference = first.mean().orElseThrow() - second.mean().orElseThrow();
        double degrees =
                (one + two) * (one + two) / (one * one / (first.count() - 1) + two * two / (second.count() - 1));
        TDistribution student = TDistribution.of(degrees);
        double error = Math.sqrt(one + two);
        double t = difference / error;
        double margin = error * student.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);
        return Optional.of(new MeanDifference(
                difference,
                new Interval(difference - margin, difference + margin, Interval.DEFAULT_LEVEL, METHOD),
                t,
                degrees,
                Math.min(1, 2 * student.survivalProbability(Math.abs(t)))));
    }
}
