package dev.shorewise.statistics.integrity;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Weekly figures that suddenly hardly move, as copied or made-up ones do: {@code integrity/variance-loss@1}, the ratio of
 * the later variance to the earlier with an F test. Assumes near-normal weeks without a trend.
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
                        : FDistribution.of(later.length - 1.0, earlier.length - 1.0)
                                .cumulativeProbability(ratio));
    }

    public boolean isSuspicious() {
        return ratio < MOST && chance <= ALARM;
    }

    private static double variance(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("a variance needs two values, but got " + values.length);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
