package dev.shorewise.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values and how often each occurred: the exact, mergeable form of a distribution of whole seconds.
 *
 * <p>Merging two of them is the histogram of all their values, so quantiles of any group come out as if the values
 * themselves had been sorted. Values with a count of 0 are left out.
 */
public final class Histogram implements RankedValues {

    /** No values: where merging starts. */
    public static final Histogram EMPTY = new Histogram(new TreeMap<>());

    private final double[] values;
    private final long[] upTo;

    private Histogram(SortedMap<Double, Long> counts) {
        values = counts.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        upTo = counts.values().stream().mapToLong(Long::longValue).toArray();
        Arrays.parallelPrefix(upTo, Math::addExact);
    }

    /**
     * From values, in their own unit, and how often each occurred.
     *
     * @throws IllegalArgumentException for a value that is no finite number or a count below 0
     */
    public static Histogram of(Map<? extends Number, Long> counts) {
        SortedMap<Double, Long> sorted = new TreeMap<>();
        counts.forEach((value, count) -> {
            if (!Double.isFinite(value.doubleValue()) || count < 0) {
                throw new IllegalArgumentException(
                        "finite values occur 0 times or more, but got " + value + " occurring " + count + " times");
            }
            if (count > 0) {
                sorted.merge(value.doubleValue() + 0.0, count, Math::addExact);
            }
        });
        return new Histogram(sorted);
    }

    /** From single values in any order. */
    public static Histogram ofValues(double... values) {
        SortedMap<Double, Long> counts = new TreeMap<>();
        for (double value : values) {
            counts.merge(value, 1L, Math::addExact);
        }
        return of(counts);
    }

    /** The histogram of all values of both. */
    public Histogram merge(Histogram other) {
        SortedMap<Double, Long> counts = new TreeMap<>(counts());
        other.counts().forEach((value, count) -> counts.merge(value, count, Math::addExact));
        return new Histogram(counts);
    }

    /** Each value and how often it occurred, in ascending order. */
    public SortedMap<Double, Long> counts() {
        SortedMap<Double, Long> counts = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            counts.put(values[i], i == 0 ? upTo[i] : upTo[i] - upTo[i - 1]);
        }
        return counts;
    }

    /** Count, sum and squares of the values, for their mean and its interval. */
    public Moments moments() {
        Moments all = Moments.NONE;
        for (Map.Entry<Double, Long> bin : counts().entrySet()) {
            all = all.plus(Moments.ofValue(BigDecimal.valueOf(bin.getKey())).times(bin.getValue()));
        }
        return all;
    }

    @Override
    public long size() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    @Override
    public double valueAt(long rank) {
        if (rank < 1 || rank > size()) {
            throw new IndexOutOfBoundsException("ranks run from 1 to " + size() + ", but got " + rank);
        }
        int found = Arrays.binarySearch(upTo, rank);
        return values[found >= 0 ? found : -found - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that && Arrays.equals(values, that.values) && Arrays.equals(upTo, that.upTo);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(upTo);
    }

    @Override
    public String toString() {
        return "Histogram" + counts();
    }
}
