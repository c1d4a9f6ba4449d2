package dev.shorewise.statistics.sampling;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How many are needed. Results are exact; who plans takes the next whole number. */
public final class SampleSize {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z = NORMAL.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);
    private static final double Z_POWER = NORMAL.inverseSurvivalProbability(0.2);

    private SampleSize() {}

    /** Of a share p known to within e: {@code z^2 p(1-p)/e^2}. */
    public static double share(double p, double e) {
        return Z * Z * p * (1 - p) / (e * e);
    }

    /** As {@link #share} where only so many exist: {@code n0/(1 + (n0 - 1)/N)}. */
    public static double share(double p, double e, long population) {
        double all = share(p, e);
        return all / (1 + (all - 1) / population);
    }

    /** In each of two groups, to see one share become another with a power of 80 %. */
    public static double change(double from, double to) {
        double middle = (from + to) / 2;
        double root = Z * Math.sqrt(2 * middle * (1 - middle)) + Z_POWER * Math.sqrt(from * (1 - from) + to * (1 - to));
        return root * root / ((from - to) * (from - to));
    }

    /**
     * In an independent sample, so that its interval with a reported share no longer straddles the tolerance: {@code z^2
     * p2(1-p2)/(h^2 - z^2 p1(1-p1)/n1)} with h = |tolerance - |d||; empty where no sample could.
     */
    public static OptionalDouble verdict(Ratio reported, double independent, double tolerance) {
        double p = reported.value().orElse(Double.NaN);
        double h = Math.abs(tolerance - Math.abs(p - independent));
        double bracket = h * h - Z * Z * p * (1 - p) / reported.denominator();
        return bracket > 0
                ? OptionalDouble.of(Z * Z * independent * (1 - independent) / bracket)
                : OptionalDouble.empty();
    }

    /** A share as it would be without a classifier's known errors (Rogan and Gladen 1978), cut at 0 and 1. */
    public static double withoutErrors(double seen, double sensitivity, double specificity) {
        return Math.max(0, Math.min(1, (seen + specificity - 1) / (sensitivity + specificity - 1)));
    }
}
