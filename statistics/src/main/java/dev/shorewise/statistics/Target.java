package dev.shorewise.statistics;

import java.math.BigDecimal;

/**
 * A level that was agreed, and the only way to say whether a figure reaches it.
 *
 * <p>The comparison multiplies the parts across and rounds nothing; a figure equal to its target meets it, in both
 * directions. (Definitions of measures, section 1.2.)
 *
 * @param bound the agreed level
 * @param direction which side of it is good
 */
public record Target(Ratio bound, Direction direction) {

    /** Enough for any two quotients of 64-bit parts that differ to differ when shown. */
    private static final int MOST_DECIMALS = 45;

    public Target {
        if (!bound.isMeasured()) {
            throw new IllegalArgumentException("a target has a value, but got " + bound);
        }
    }

    /** At least this much is good, such as {@code 0.80} answered in time. */
    public static Target atLeast(String number) {
        return new Target(Ratio.of(new BigDecimal(number)), Direction.HIGHER_IS_BETTER);
    }

    /** At most this much is good, such as {@code 0.05} abandoned. */
    public static Target atMost(String number) {
        return new Target(Ratio.of(new BigDecimal(number)), Direction.LOWER_IS_BETTER);
    }

    /**
     * Whether the figure is at or better than the target.
     *
     * @throws ArithmeticException when the figure has no value: it is not measured, which is no miss
     */
    public boolean isMetBy(Ratio figure) {
        return isGood(figure.compareValue(bound));
    }

    /**
     * The figure as a reader sees it: rounded half up, with more digits where the rounded one would contradict the
     * state. 79 996 of 100 000 against 80 % is missed and therefore shown as 79.996, not as 80.00.
     *
     * @param decimals digits after the point that the definition asks for
     * @throws ArithmeticException when the figure has no value
     */
    public BigDecimal shown(Ratio figure, Scale scale, int decimals) {
        boolean met = isMetBy(figure);
        for (int digits = decimals; digits <= MOST_DECIMALS; digits++) {
            BigDecimal shown = figure.rounded(scale, digits);
            if (isGood(compareShown(shown, scale)) == met) {
                return shown;
            }
        }
        return figure.rounded(scale, decimals);
    }

    private boolean isGood(int comparison) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> comparison >= 0;
            case LOWER_IS_BETTER -> comparison <= 0;
        };
    }

    private int compareShown(BigDecimal shown, Scale scale) {
        return shown.multiply(BigDecimal.valueOf(bound.denominator()))
                .compareTo(BigDecimal.valueOf(bound.numerator()).multiply(scale.factor()));
    }
}
