package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure by its exact parts. Over a denominator of 0 there is no value, which is neither 0 nor 100 %.
 *
 * @param numerator a count, or a sum in the unit of the definition
 * @param denominator a count
 * @param n records that it rests on
 */
public record Figure(BigDecimal numerator, BigDecimal denominator, long n) {

    /** Nothing over nothing: where adding starts. */
    public static final Figure NONE = new Figure(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    private static final int MOST_DECIMALS = 30;

    /** A count over a count. */
    public static Figure of(long numerator, long denominator) {
        return new Figure(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), denominator);
    }

    public boolean hasValue() {
        return denominator.signum() > 0 && n > 0;
    }

    /** Parts are added, then divided once. */
    public Figure plus(Figure other) {
        return new Figure(numerator.add(other.numerator), denominator.add(other.denominator), n + other.n);
    }

    /** Compares the quotient with a bound by the product across; nothing is rounded. */
    public int compareTo(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator));
    }

    /** The records that speak against a share. */
    public BigDecimal failing(Side side) {
        return side == Side.AT_LEAST ? denominator.subtract(numerator) : numerator;
    }

    /** The quotient, rounded half up. */
    public BigDecimal value(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** The quotient with as many decimals as it takes to stand on the same side of both bounds as it does exactly. */
    public BigDecimal shown(BigDecimal one, BigDecimal other) {
        for (int decimals = 6; decimals < MOST_DECIMALS; decimals++) {
            BigDecimal value = value(decimals);
            if (sign(value, one) == Integer.signum(compareTo(one))
                    && sign(value, other) == Integer.signum(compareTo(other))) {
                return plain(value);
            }
        }
        return plain(value(MOST_DECIMALS));
    }

    @Override
    public String toString() {
        return plain(numerator).toPlainString() + "/" + plain(denominator).toPlainString();
    }

    private static int sign(BigDecimal value, BigDecimal bound) {
        return value.compareTo(bound);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
