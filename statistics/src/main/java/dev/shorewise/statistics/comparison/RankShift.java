package dev.shorewise.statistics.comparison;

import dev.shorewise.statistics.Interval;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * Two small or heavy-tailed samples compared by their order, {@code test/mann-whitney@1}, with the shift of Hodges and Lehmann
 * (1963): the median of all differences between a value of the one and a value of the other, which one odd value cannot move
 * far. Assumes independent values of like shape.
 *
 * @param shift typical difference, the first less the second, in the unit of the values
 * @param interval of it, 95 %, from the order of the differences
 * @param superiority how often a value of the first exceeds one of the second, ties counting half, 0 to 1
 * @param chance how often samples alike in everything would lie so far apart, two-sided
 */
public record RankShift(double shift, Interval interval, double superiority, double chance) {

    /** The definition. */
    public static final String METHOD = "test/mann-whitney@1";

    /** Values that each sample needs. */
    public static final int LEAST = 8;

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /** The first against the second; empty below {@value #LEAST} values in either. */
    public static Optional<RankShift> between(double[] first, double[] second) {
        if (first.length < LEAST || second.length < LEAST) {
            return Optional.empty();
        }
        double[] apart = differences(first, second);
        double pairs = apart.length;
        double around = Z * Math.sqrt(pairs * (first.length + second.length + 1) / 12);
        int low = Math.max(0, (int) Math.floor(pairs / 2 - around) - 1);
        var test = MannWhitneyUTest.withDefaults().test(first, second);
        return Optional.of(new RankShift(
                middle(apart),
                new Interval(apart[low], apart[apart.length - 1 - low], Interval.DEFAULT_LEVEL, METHOD),
                test.getStatistic() / pairs,
                test.getPValue()));
    }

    /**
     * The shift alone, of any samples.
     *
     * @throws IllegalArgumentException when one is empty
     */
    public static double shift(double[] first, double[] second) {
        if (first.length == 0 || second.length == 0) {
            throw new IllegalArgumentException(
                    "both samples have values, but got " + first.length + " and " + second.length);
        }
        return middle(differences(first, second));
    }

    private static double[] differences(double[] first, double[] second) {
        return Arrays.stream(first)
                .flatMap(one -> Arrays.stream(second).map(other -> one - other))
                .sorted()
                .toArray();
    }

    private static double middle(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
