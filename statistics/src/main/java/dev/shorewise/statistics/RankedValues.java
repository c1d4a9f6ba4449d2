package dev.shorewise.statistics;

/** Values in ascending order, addressed by rank: a sorted sample or a histogram. */
public sealed interface RankedValues permits Histogram, SortedValues {

    /** How many values. */
    long size();

    /**
     * The value at a rank, counted from 1.
     *
     * @throws IndexOutOfBoundsException outside 1 to {@link #size()}
     */
    double valueAt(long rank);
}
