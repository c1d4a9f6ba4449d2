package dev.shorewise.statistics.agreement;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.simulation.Bootstrap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Agreement beyond chance of any number of raters, some of whom may be missing: {@code agreement/krippendorff-alpha@1}
 * (Krippendorff, content analysis; computation note of 2011).
 *
 * <p>{@code alpha = 1 - Do/De}. Units with fewer than two ratings tell nothing and are left out. Where all ratings are
 * equal nothing could have been confused: alpha has no value, which is not 1.
 *
 * @param units with two ratings and more
 * @param pairable ratings of those units
 * @param observed disagreement, Do
 * @param expected disagreement by chance, De
 */
public record KrippendorffAlpha(Level level, int units, int pairable, double observed, double expected) {

    /** The definition. */
    public static final String METHOD = "agreement/krippendorff-alpha@1";

    /** From here on an agreement may carry money; customary, after Krippendorff. */
    public static final double RELIABLE = 0.800;

    /** Below it a criterion says more about who judged than about what was judged. */
    public static final double TENTATIVE = 0.667;

    /** Fewer double-scored units give no verdict. */
    public static final int LEAST_UNITS = 30;

    /** The ratings of each unit, in any order. */
    public static KrippendorffAlpha of(Level level, List<double[]> ratings) {
        return new Coding(ratings).all(level);
    }

    /** 1 for perfect agreement, 0 for chance, negative below; empty where nothing could be confused. */
    public OptionalDouble value() {
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }

    /**
     * The 95 % bootstrap interval over units; empty below {@value Bootstrap#LEAST_UNITS} units. The same seed gives the same
     * interval, bit by bit.
     *
     * @param resamples how often units are drawn anew; 10 000 for a contract
     */
    public static Optional<Interval> interval(Level level, List<double[]> ratings, long seed, int resamples) {
        Coding coding = new Coding(ratings);
        return new Bootstrap(seed, METHOD, resamples)
                .interval(coding.units(), drawn -> coding.of(level, drawn).value());
    }

    /** Ratings as positions among the values that occur. */
    private static final class Coding {

        private final double[] values;
        private final int[][] coded;

        Coding(List<double[]> ratings) {
            List<double[]> pairable =
                    ratings.stream().filter(unit -> unit.length >= 2).toList();
            values = pairable.stream()
                    .flatMapToDouble(Arrays::stream)
                    .sorted()
                    .distinct()
                    .toArray();
            coded = pairable.stream()
                    .map(unit -> Arrays.stream(unit)
                            .mapToInt(value -> Arrays.binarySearch(values, value))
                            .toArray())
                    .toArray(int[][]::new);
        }

        int units() {
            return coded.length;
        }

        KrippendorffAlpha all(Level level) {
            int[] each = new int[coded.length];
            Arrays.setAll(each, u -> u);
            return of(level, each);
        }

        KrippendorffAlpha of(Level level, int[] units) {
            double[][] pairs = new double[values.length][values.length];
            double[] counts = new double[values.length];
            int n = 0;
            for (int u : units) {
                int[] unit = coded[u];
                n += unit.length;
                for (int i = 0; i < unit.length; i++) {
                    counts[unit[i]]++;
                    for (int j = 0; j < unit.length; j++) {
                        pairs[unit[i]][unit[j]] += i == j ? 0 : 1.0 / (unit.length - 1);
                    }
                }
            }
            double observed = 0;
            double expected = 0;
            for (int c = 0; c < values.length; c++) {
                for (int d = 0; d < values.length; d++) {
                    if (c != d && counts[c] > 0 && counts[d] > 0) {
                        double distance = level.distance(c, d, values, counts);
                        observed += pairs[c][d] * distance;
                        expected += counts[c] * counts[d] * distance;
                    }
                }
            }
            return new KrippendorffAlpha(
                    level, units.length, n, n == 0 ? 0 : observed / n, n < 2 ? 0 : expected / ((double) n * (n - 1)));
        }
    }
}
