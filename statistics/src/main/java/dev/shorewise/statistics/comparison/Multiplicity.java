package dev.shorewise.statistics.comparison;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chances of many tests at once, adjusted so that each can be held against the usual 5 % by itself. Order is kept.
 */
public final class Multiplicity {

    /** The definition of {@link #holm}: the risk of any false alarm. For what costs money. */
    public static final String HOLM = "multiple/holm@1";

    /** The definition of {@link #benjaminiHochberg}: the share of false alarms among alarms. For screening. */
    public static final String BENJAMINI_HOCHBERG = "multiple/bh@1";

    private Multiplicity() {}

    /** Holm (1979): {@code max over j <= i of min(1, (m - j + 1) p(j))}. */
    public static double[] holm(double... chances) {
        int[] ascending = ascending(chances);
        double[] adjusted = new double[chances.length];
        double highest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            highest = Math.max(highest, Math.min(1, (chances.length - rank) * chances[ascending[rank]]));
            adjusted[ascending[rank]] = highest;
        }
        return adjusted;
    }

    /** Benjamini and Hochberg (1995): {@code min over j >= i of min(1, m p(j) / j)}. */
    public static double[] benjaminiHochberg(double... chances) {
        int[] ascending = ascending(chances);
        double[] adjusted = new double[chances.length];
        double lowest = 1;
        for (int rank = ascending.length; rank >= 1; rank--) {
            lowest = Math.min(lowest, chances.length * chances[ascending[rank - 1]] / rank);
            adjusted[ascending[rank - 1]] = lowest;
        }
        return adjusted;
    }

    private static int[] ascending(double... chances) {
        for (double chance : chances) {
            if (!(chance >= 0 && chance <= 1)) {
                throw new IllegalArgumentException("a chance lies between 0 and 1, but got " + chance);
            }
        }
        return IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chances[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
