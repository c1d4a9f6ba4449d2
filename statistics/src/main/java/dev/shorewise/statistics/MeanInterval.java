package dev.shorewise.statistics;

import java.util.Optional;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/**
 * The interval of a mean, {@code ci/t-mean@1}: {@code mean -+ t(n - 1) s / sqrt(n)}, with s over n - 1.
 *
 * <p>Assumes values that are near normal, or many of them: give a state from 30 on. Waiting and handling times are
 * skewed, so show their interval but do not decide by it.
 */
public final class MeanInterval {

    /** The definition that intervals of this kind carry. */
    public static final String METHOD = "ci/t-mean@1";

    private MeanInterval() {}

    /** The 95 % interval from whole-number sums; see {@link #of(Moments, double)}. */
    public static Optional<Interval> of(long count, long sum, long sumOfSquares) {
        return of(Moments.of(count, sum, sumOfSquares));
    }

    /** The 95 % interval; see {@link #of(Moments, double)}. */
    public static Optional<Interval> of(Moments moments) {
        return of(moments, Interval.DEFAULT_LEVEL);
    }

    /**
     * The interval of the mean, in the unit of the values; empty below two values, whose spread nobody knows.
     *
     * @param level two-sided confidence between 0 and 1
     * @throws IllegalArgumentException when the level is outside
     */
    public static Optional<Interval> of(Moments moments, double level) {
        double errorRate = 1 - Interval.checkLevel(level);
        if (moments.count() < 2) {
            return Optional.empty();
        }
        double mean = moments.mean().orElseThrow();
        double variance = moments.variance().orElseThrow();
        if (variance == 0) {
            return Optional.of(new Interval(mean, mean, level, METHOD));
        }
        var interval = NormalConfidenceInterval.MEAN.fromErrorRate(mean, variance, moments.count(), errorRate);
        return Optional.of(new Interval(interval.getLowerBound(), interval.getUpperBound(), level, METHOD));
    }
}
