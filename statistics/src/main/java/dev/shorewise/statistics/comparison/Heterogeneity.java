package dev.shorewise.statistics.comparison;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How much units truly differ, apart from chance: the chi-square test of equal rates, Cochran's Q with I², and the
 * standard deviation between units of DerSimonian and Laird (1986), {@code consistency/dersimonian-laird@1}.
 *
 * @param chiSquare sum of squared z around the common rate
 * @param degrees units less one
 * @param q Cochran's Q: squared distances from the weighted mean, weights 1/v
 * @param fixedMean the mean with those weights
 * @param tauSquared variance between units, in the square of a share; 0 or more
 * @param mean with weights 1/(v + tau²)
 * @param standardError of that mean
 */
public record Heterogeneity(
        double chiSquare,
        int degrees,
        double q,
        double fixedMean,
        double tauSquared,
        double mean,
        double standardError) {

    /** The definition. */
    public static final String METHOD = "consistency/dersimonian-laird@1";

    private static final double TAIL = (1 - Interval.DEFAULT_LEVEL) / 2;

    /**
     * Of two units or more, each measured.
     *
     * @throws IllegalArgumentException for fewer
     */
    public static Heterogeneity of(List<Ratio> units) {
        if (units.size() < 2) {
            throw new IllegalArgumentException("units differ from the second on, but got " + units.size());
        }
        Funnel funnel = Funnel.of(units);
        double chiSquare =
                units.stream().mapToDouble(unit -> square(funnel.z(unit))).sum();
        double[] p =
                units.stream().mapToDouble(unit -> unit.value().orElseThrow()).toArray();
        double[] v = units.stream().mapToDouble(Heterogeneity::variance).toArray();
        double weights = 0;
        double squares = 0;
        double weighted = 0;
        for (int i = 0; i < p.length; i++) {
            weights += 1 / v[i];
            squares += 1 / square(v[i]);
            weighted += p[i] / v[i];
        }
        double fixed = weighted / weights;
        double q = 0;
        for (int i = 0; i < p.length; i++) {
            q += square(p[i] - fixed) / v[i];
        }
        int degrees = p.length - 1;
        double tauSquared = Math.max(0, (q - degrees) / (weights - squares / weights));
        double random = 0;
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            random += 1 / (v[i] + tauSquared);
            mean += p[i] / (v[i] + tauSquared);
        }
        return new Heterogeneity(chiSquare, degrees, q, fixed, tauSquared, mean / random, 1 / Math.sqrt(random));
    }

    /** How often units of one rate would differ at least this much. */
    public double chance() {
        return ChiSquaredDistribution.of(degrees).survivalProbability(chiSquare);
    }

    /** As {@link #chance} by Cochran's Q. */
    public double chanceOfQ() {
        return ChiSquaredDistribution.of(degrees).survivalProbability(q);
    }

    /** The share of the visible spread that is real, I², 0 to 1. */
    public double realShare() {
        return q == 0 ? 0 : Math.max(0, (q - degrees) / q);
    }

    /** Standard deviation between units, as a share: the consistency figure. */
    public double tau() {
        return Math.sqrt(tauSquared);
    }

    /** Of the mean over units, 95 %. */
    public Interval interval() {
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL) * standardError;
        return new Interval(mean - half, mean + half, Interval.DEFAULT_LEVEL, METHOD);
    }

    /**
     * Where the rate of a further unit would lie, 95 %.
     *
     * @throws IllegalStateException below three units
     */
    public Interval prediction() {
        if (degrees < 2) {
            throw new IllegalStateException("a further unit can be foretold from three on");
        }
        double half = TDistribution.of(degrees - 1).inverseSurvivalProbability(TAIL)
                * Math.sqrt(tauSquared + square(standardError));
        return new Interval(mean - half, mean + half, Interval.DEFAULT_LEVEL, METHOD);
    }

    /** {@code p(1 - p)/n}; for none and all by (k + .5)/(n + 1), which has a spread. */
    private static double variance(Ratio unit) {
        boolean extreme = unit.numerator() == 0 || unit.numerator() == unit.denominator();
        double p = extreme
                ? (unit.numerator() + 0.5) / (unit.denominator() + 1)
                : unit.value().orElseThrow();
        return p * (1 - p) / unit.denominator();
    }

    private static double square(double value) {
        return value * value;
    }
}
