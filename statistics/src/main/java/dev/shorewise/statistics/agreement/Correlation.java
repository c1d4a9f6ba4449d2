package dev.shorewise.statistics.agreement;

import dev.shorewise.statistics.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How two judgements of the same cases go together, with Fisher's interval {@code tanh(atanh r -+ z/sqrt(n - 3))}. Says
 * "goes with", never "causes".
 *
 * @param value -1 to 1
 * @param pairs cases that have both
 */
public record Correlation(double value, int pairs, String method) {

    /** The definition of {@link #pearson}. */
    public static final String PEARSON = "correlation/pearson@1";

    /** The definition of {@link #spearman}: of the ranks. */
    public static final String SPEARMAN = "correlation/spearman@1";

    /** Fewer pairs give no verdict. */
    public static final int LEAST_PAIRS = 50;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z = NORMAL.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /** Of the values; empty where one side never varies. */
    public static Optional<Correlation> pearson(double[] x, double[] y) {
        return of(x, y, PEARSON);
    }

    /** Of the ranks, ties sharing theirs; empty where one side never varies. */
    public static Optional<Correlation> spearman(double[] x, double[] y) {
        return of(ranks(x), ranks(y), SPEARMAN);
    }

    /** 95 %; open below four pairs. */
    public Interval interval() {
        double half = pairs > 3 ? Z / Math.sqrt(pairs - 3) : Double.POSITIVE_INFINITY;
        double centre = atanh(value);
        return new Interval(Math.tanh(centre - half), Math.tanh(centre + half), Interval.DEFAULT_LEVEL, method);
    }

    /** How often pairs that have nothing to do with each other would look so or stronger: Fisher's z, two-sided; 1 below four pairs. */
    public double chance() {
        return pairs > 3
                ? Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(atanh(value)) * Math.sqrt(pairs - 3)))
                : 1;
    }

    private static Optional<Correlation> of(double[] x, double[] y, String method) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("pairs have two sides, but got " + x.length + " and " + y.length);
        }
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double together = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            together += (x[i] - meanX) * (y[i] - meanY);
            squaresX += (x[i] - meanX) * (x[i] - meanX);
            squaresY += (y[i] - meanY) * (y[i] - meanY);
        }
        if (squaresX == 0 || squaresY == 0) {
            return Optional.empty();
        }
        double r = together / Math.sqrt(squaresX * squaresY);
        return Optional.of(new Correlation(Math.max(-1, Math.min(1, r)), x.length, method));
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int first = 0; first < order.length; ) {
            int last = first;
            while (last + 1 < order.length && values[order[last + 1]] == values[order[first]]) {
                last++;
            }
            for (int i = first; i <= last; i++) {
                ranks[order[i]] = (first + last) / 2.0 + 1;
            }
            first = last + 1;
        }
        return ranks;
    }

    private static double atanh(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }
}
