package dev.shorewise.statistics.comparison;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A rate as it would be with everybody's mix of questions, {@code adjust/direct@1}: {@code sum w_r p_r} with {@code SE =
 * sqrt(sum w_r^2 p_r(1-p_r)/n_r)}. Strata that are too small are not used; their weight is told. Of a stratum in which all or
 * none succeeded the error is that of {@code (k + .5)/(n + 1)}: twelve of twelve are not sure to stay so.
 *
 * @param crude as it happened
 * @param covered the weight of the strata that were used, 0 to 1; the value stands for these
 */
public record Standardised(Ratio crude, double value, double standardError, double covered) {

    /** The definition. */
    public static final String METHOD = "adjust/direct@1";

    /** Smaller strata are merged before, or not covered. */
    public static final int LEAST_IN_STRATUM = 10;

    /** From this chance on, allowing for all, groups are called different; not .05, because small strata make errors look small. */
    public static final double ALARM = 0.04;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z = NORMAL.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /**
     * Like contacts.
     *
     * @param weight their share of the reference
     */
    public record Part(double weight, Ratio rate) {}

    /** Of parts whose weights sum to 1. */
    public static Standardised of(List<Part> parts) {
        Ratio crude = parts.stream().map(Part::rate).reduce(Ratio.NONE, Ratio::plus);
        List<Part> used = parts.stream()
                .filter(part -> part.rate().denominator() >= LEAST_IN_STRATUM)
                .toList();
        double covered = used.stream().mapToDouble(Part::weight).sum();
        double value = 0;
        double variance = 0;
        for (Part part : used) {
            double weight = part.weight() / covered;
            value += weight * part.rate().value().orElseThrow();
            variance += weight * weight * variance(part.rate());
        }
        return new Standardised(crude, value, Math.sqrt(variance), covered);
    }

    private static double variance(Ratio rate) {
        boolean settled = rate.numerator() == 0 || rate.numerator() == rate.denominator();
        double p = settled
                ? (rate.numerator() + .5) / (rate.denominator() + 1.0)
                : rate.value().orElseThrow();
        return p * (1 - p) / rate.denominator();
    }

    /** 95 %. */
    public Interval interval() {
        return between(value, standardError);
    }

    /** This less another, 95 %. */
    public Interval less(Standardised other) {
        return between(value - other.value, Math.hypot(standardError, other.standardError));
    }

    /** How often equals would be at least this far apart. */
    public double chance(Standardised other) {
        double error = Math.hypot(standardError, other.standardError);
        return error == 0 ? 1 : Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(value - other.value) / error));
    }

    private static Interval between(double middle, double error) {
        return new Interval(middle - Z * error, middle + Z * error, Interval.DEFAULT_LEVEL, METHOD);
    }
}
