package dev.shorewise.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * A rate or a mean that keeps its parts, so that it can be added up and compared without rounding.
 *
 * <p>Parts are evidence: 1/2 and 50/100 have the same {@link #value()} but are not equal. Over a denominator of 0 there
 * is no value, which is neither 0 nor 100 %.
 *
 * @param numerator a count or a sum, in the unit of its definition
 * @param denominator a count, 0 or more
 */
public record Ratio(long numerator, long denominator) {

    /** Nothing over nothing: where adding starts. */
    public static final Ratio NONE = new Ratio(0, 0);

    public Ratio {
        if (denominator < 0) {
            throw new IllegalArgumentException("a denominator counts and is 0 or more, but got " + denominator);
        }
    }

    /** A written number such as a target of 0.80 or 99.5, without loss. */
    public static Ratio of(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        int scale = Math.max(exact.scale(), 0);
        return new Ratio(
                exact.movePointRight(scale).longValueExact(),
                BigInteger.TEN.pow(scale).longValueExact());
    }

    /** Whether there is anything to divide by. */
    public boolean isMeasured() {
        return denominator > 0;
    }

    /** The quotient, empty over 0. For display and statistics; comparisons use the parts. */
    public OptionalDouble value() {
        return isMeasured()
                ? OptionalDouble.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64)
                        .doubleValue())
                : OptionalDouble.empty();
    }

    /**
     * The two groups as one: parts are added, then divided once. Rates are never averaged.
     *
     * @throws ArithmeticException when a sum leaves 64 bits
     */
    public Ratio plus(Ratio other) {
        return new Ratio(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /**
     * Compares the quotients exactly, by the products across.
     *
     * @return below 0, 0 or above 0, as this quotient is smaller, the same or larger
     * @throws ArithmeticException when either denominator is 0
     */
    public int compareValue(Ratio other) {
        if (!isMeasured() || !other.isMeasured()) {
            throw new ArithmeticException("no value to compare: " + this + " with " + other);
        }
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /**
     * The quotient times a scale, rounded half up (away from zero at the half).
     *
     * @param scale what one is shown as, such as {@link Scale#PERCENT}
     * @param decimals digits after the point, 0 or more
     * @throws ArithmeticException when the denominator is 0
     */
    public BigDecimal rounded(Scale scale, int decimals) {
        return BigDecimal.valueOf(numerator)
                .multiply(scale.factor())
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }
}
