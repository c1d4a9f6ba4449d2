package dev.shorewise.statistics.integrity;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.ChiSquareTest;

/** Values that crowd on the good side of a limit, {@code integrity/heaping@1}. Each test gives a chance, one-sided. */
public final class Heaping {

    /** The definition. */
    public static final String METHOD = "integrity/heaping@1";

    /** Values near a target that a verdict needs. */
    public static final int LEAST_NEAR = 10;

    /** Written figures that a verdict on last digits needs. */
    public static final int LEAST_DIGITS = 50;

    /** Of written figures. */
    public static final double ALARM = 0.05;

    /** Of last digits, which are looked at again with each report. */
    public static final double ALARM_OF_DIGITS = 0.01;

    /** Of times at a limit: there are many of them, and every month is looked at. */
    public static final double ALARM_OF_TIMES = 0.01;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Middles of the bins around a limit, the two next to it left out, in bin widths. */
    private static final double[] AROUND = {-2.5, -1.5, 1.5, 2.5};

    private Heaping() {}

    /** Figures just on the good side of a target against just on the other: a binomial at one half. */
    public static double nearTarget(int good, int bad) {
        return binomial(good + bad, good, 0.5);
    }

    /**
     * Last digits of figures that are written by hand, against all digits alike.
     *
     * @param counts of the digits 0 to 9
     */
    public static double lastDigits(long... counts) {
        double[] even = new double[counts.length];
        Arrays.fill(even, (double) Arrays.stream(counts).sum() / counts.length);
        return ChiSquareTest.withDefaults().test(even, counts).getPValue();
    }

    /**
     * Times just inside a limit against as far beyond it.
     *
     * @param usual share inside that a smooth density would have
     */
    public static double atLimit(int inside, int beyond, double usual) {
        return binomial(inside + beyond, inside, usual);
    }

    /**
     * As {@link #atLimit(int, int, double)}, the usual share read from the bins around: the logarithm of the density is
     * taken for a line, and how sure that line is counts.
     *
     * @param bins six of equal width, three up to the limit and three beyond it
     */
    public static double atLimit(int... bins) {
        if (bins.length != 6) {
            throw new IllegalArgumentException("three bins stand on each side of a limit, but got " + bins.length);
        }
        int n = bins[2] + bins[3];
        double[] around = {bins[0] + 0.5, bins[1] + 0.5, bins[4] + 0.5, bins[5] + 0.5};
        double squares = Arrays.stream(AROUND).map(x -> x * x).sum();
        double slope = 0;
        double variance = 0;
        for (int i = 0; i < around.length; i++) {
            slope += AROUND[i] * Math.log(around[i]) / squares;
            variance += AROUND[i] * AROUND[i] / around[i] / (squares * squares);
        }
        double usual = 1 / (1 + Math.exp(slope));
        double error = usual * (1 - usual);
        double spread = n == 0 ? 0 : Math.sqrt(error / n + error * error * variance);
        return spread == 0 ? 1 : NORMAL.survivalProbability(((double) bins[2] / n - usual) / spread);
    }

    private static double binomial(int n, int k, double p) {
        return BinomialTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(n, k, p)
                .getPValue();
    }
}
