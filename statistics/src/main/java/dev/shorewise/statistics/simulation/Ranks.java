package dev.shorewise.statistics.simulation;

import java.util.Arrays;

/** Puts values in order by position, as fast as a sort of whole numbers. */
final class Ranks {

    /** Bits of a position: as many values as one simulation may have. */
    static final int POSITION_BITS = 20;

    private static final long POSITION = (1L << POSITION_BITS) - 1;

    private Ranks() {}

    /**
     * The positions of the values from the least to the greatest. Values that agree in their first 32 binary digits stand
     * in the order of their positions.
     *
     * @param values fewer than 2^20
     */
    static int[] order(double[] values) {
        if (values.length > POSITION) {
            throw new IllegalArgumentException("at most " + POSITION + " values are ranked, but got " + values.length);
        }
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            long bits = Double.doubleToLongBits(values[i] + 0.0);
            long ordered = bits ^ ((bits >> 63) & Long.MAX_VALUE);
            keys[i] = (ordered & ~POSITION) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (keys[i] & POSITION);
        }
        return order;
    }
}
