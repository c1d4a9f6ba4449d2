package dev.shorewise.statistics.integrity;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Weekly figures that suddenly hardly move, as copied or made-up ones do: {@code integrity/variance-loss@1}, the ratio of
 * the later variance to the earlier with an F test. Variances are half the mean squared step from week to week (von Neumann
 * 1941), so that a bad month or a season is not taken for unrest that is missed later; their degrees of freedom are
 * {@code 2(n - 1)^2/(3n - 4)}. Assumes near-normal weeks.
 *
 * @param ratio later over earlier variance
 * @param chance how often equal variances would give so small a ratio, one-sided
 */
public record VarianceLoss(double ratio, double chance) {

    /** The definition. */
    public static final String METHOD = "integrity/variance-loss@1";

    /** Weeks that each side needs. */
    public static final int LEAST_WEEKS = 8;

    /** A ratio above it is no loss. */
    public static final double MOST = 0.25;

    private static final double ALARM = 0.05;

    /** Of weekly figures in order. */
    public static VarianceLoss of(double[] earlier, double[] later) {
        double before = variance(earlier);
        double after = variance(later);
        if (before == 0) {
            return new VarianceLoss(Double.POSITIVE_INFINITY, 1);
        }
        double ratio = after / before;
        return new VarianceLoss(
                ratio,
                ratio == 0
                        ? 0
                        : FDistribution.of(degrees(later), degrees(earlier)).cumulativeProbability(ratio));
    }

    public boolean isSuspicious() {
        return ratio < MOST && chance <= ALARM;
    }

    private static double variance(double... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("a variance needs two values, but got " + values.length);
        }
        double squares = 0;
        for (int i = 1; i < values.length; i++) {
            squares += (values[i] - values[i - 1]) * (values[i] - values[i - 1]);
        }
        return squares / (2 * (values.length - 1));
    }

    private static double degrees(double... values) {
        double n = values.length;
        return 2 * (n - 1) * (n - 1) / (3 * n - 4);
    }
}
