package dev.shorewise.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The interval of a quantile by order statistics, {@code ci/order-statistic@1}: two observed values between which the
 * true quantile lies.
 *
 * <p>With {@code X ~ Bin(n, q)} the lower rank is the largest l with {@code P(X <= l - 1) <= alpha / 2}, the upper one
 * the smallest u with {@code P(X >= u) <= alpha / 2}. Assumes independent values and nothing about their distribution.
 * (Definitions of measures, section 17.2.)
 */
public final class QuantileInterval {

    /** The definition that intervals of this kind carry. */
    public static final String METHOD = "ci/order-statistic@1";

    private QuantileInterval() {}

    /** The 95 % interval of values in ascending order; see {@link #of(RankedValues, double, double)}. */
    public static Interval of(double[] sorted, double q) {
        return of(new SortedValues(sorted), q, Interval.DEFAULT_LEVEL);
    }

    /** The 95 % interval; see {@link #of(RankedValues, double, double)}. */
    public static Interval of(RankedValues values, double q) {
        return of(values, q, Interval.DEFAULT_LEVEL);
    }

    /**
     * The interval of the quantile, in the unit of the values; a side that the sample is too small for is open.
     *
     * @param q a share between 0 and 1, both excluded
     * @param level two-sided confidence between 0 and 1
     * @throws IllegalArgumentException outside these bounds, without values, or above 2^31 - 1 of them
     */
    public static Interval of(RankedValues values, double q, double level) {
        Ranks ranks = ranks(values.size(), q, level);
        return new Interval(
                ranks.lower() == 0 ? Double.NEGATIVE_INFINITY : values.valueAt(ranks.lower()),
                ranks.upper() > values.size() ? Double.POSITIVE_INFINITY : values.valueAt(ranks.upper()),
                level,
                METHOD);
    }

    /** The ranks of the 95 % interval, known before any value is. */
    public static Ranks ranks(long size, double q) {
        return ranks(size, q, Interval.DEFAULT_LEVEL);
    }

    private static Ranks ranks(long size, double q, double level) {
        if (size < 1 || size > Integer.MAX_VALUE || !(q > 0 && q < 1)) {
            throw new IllegalArgumentException("an interval needs 1 to " + Integer.MAX_VALUE
                    + " values and a share between 0 and 1, but got " + size + " and " + q);
        }
        double tail = (1 - Interval.checkLevel(level)) / 2;
        BinomialDistribution below = BinomialDistribution.of((int) size, q);
        int first = below.inverseCumulativeProbability(tail);
        int lower = below.cumulativeProbability(first) <= tail ? first + 1 : first;
        int upper = below.inverseSurvivalProbability(tail) + 1;
        double coverage =
                below.cumulativeProbability(upper - 1) - (lower == 0 ? 0 : below.cumulativeProbability(lower - 1));
        return new Ranks(lower, upper, coverage);
    }

    /**
     * Between which ranks the quantile lies.
     *
     * @param lower counted from 1; 0 where that side is open
     * @param upper counted from 1; one more than there are values where that side is open
     * @param coverage the true confidence, at least the one asked for
     */
    public record Ranks(long lower, long upper, double coverage) {}
}
