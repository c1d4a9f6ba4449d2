package dev.shorewise.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact quantiles under the two conventions in use, after Hyndman and Fan (1996).
 *
 * <p>{@code quantile/nearest-rank@1} (their type 1) is an observed value and the one contracts mean; {@code
 * quantile/linear@1} (type 7) is what spreadsheets show. The rank is computed from the decimal digits of {@code q}, so
 * that .07 of 100 values is the 7th and not, by a rounding of binary fractions, the 8th.
 */
public final class Quantiles {

    /** The definition of {@link #nearestRank}. */
    public static final String NEAREST_RANK = "quantile/nearest-rank@1";

    /** The definition of {@link #linear}. */
    public static final String LINEAR = "quantile/linear@1";

    private Quantiles() {}

    /** As {@link #nearestRank(RankedValues, double)}, of values in ascending order. */
    public static double nearestRank(double[] sorted, double q) {
        return nearestRank(new SortedValues(sorted), q);
    }

    /**
     * The value at rank {@code ceil(q n)}: the least value that at least this share of the values does not exceed.
     *
     * @param q a share from 0 to 1; 0 is the least value
     * @throws IllegalArgumentException without values or with q outside
     */
    public static double nearestRank(RankedValues values, double q) {
        BigDecimal position = share(values, q).multiply(BigDecimal.valueOf(values.size()));
        return values.valueAt(
                Math.max(1, position.setScale(0, RoundingMode.CEILING).longValueExact()));
    }

    /** As {@link #linear(RankedValues, double)}, of values in ascending order. */
    public static double linear(double[] sorted, double q) {
        return linear(new SortedValues(sorted), q);
    }

    /**
     * The value at {@code (n - 1) q + 1}, on the straight line between the ranks around it.
     *
     * @param q a share from 0 to 1
     * @throws IllegalArgumentException without values or with q outside
     */
    public static double linear(RankedValues values, double q) {
        BigDecimal position = share(values, q).multiply(BigDecimal.valueOf(values.size() - 1));
        long rank = position.setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
        double below = values.valueAt(rank);
        double part = position.remainder(BigDecimal.ONE).doubleValue();
        if (part == 0) {
            return below;
        }
        double above = values.valueAt(rank + 1);
        return Math.min(above, below + part * (above - below));
    }

    private static BigDecimal share(RankedValues values, double q) {
        if (!(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("a quantile is asked for by a share from 0 to 1, but got " + q);
        }
        if (values.size() == 0) {
            throw new IllegalArgumentException("no values have no quantile");
        }
        return BigDecimal.valueOf(q);
    }
}
