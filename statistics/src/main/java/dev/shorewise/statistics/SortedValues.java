package dev.shorewise.statistics;

/** A sample that lies sorted in an array. */
final class SortedValues implements RankedValues {

    private final double[] sorted;

    /** Checks the order, keeps no copy: for one call only. */
    SortedValues(double[] sorted) {
        for (int i = 0; i < sorted.length; i++) {
            if (!Double.isFinite(sorted[i]) || (i > 0 && sorted[i - 1] > sorted[i])) {
                throw new IllegalArgumentException(
                        "values are finite and ascend, but at position " + (i + 1) + " stands " + sorted[i]);
            }
        }
        this.sorted = sorted;
    }

    @Override
    public long size() {
        return sorted.length;
    }

    @Override
    public double valueAt(long rank) {
        return sorted[Math.toIntExact(rank - 1)];
    }
}
