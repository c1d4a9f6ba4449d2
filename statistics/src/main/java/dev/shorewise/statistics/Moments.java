package dev.shorewise.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * What a mean and its spread are made of, exactly and additively: how many values, their sum, the sum of their squares.
 *
 * <p>Kept as decimals because subtracting two large sums in binary floating point loses the very digits that a
 * variance consists of. Equal means equal: sums of 5 and 5.00 are the same.
 *
 * @param count how many values, 0 or more
 * @param sum their sum, in the unit of the value
 * @param sumOfSquares the sum of their squares, in the square of that unit
 */
public record Moments(long count, BigDecimal sum, BigDecimal sumOfSquares) {

    /** No values: where adding starts. */
    public static final Moments NONE = new Moments(0, BigDecimal.ZERO, BigDecimal.ZERO);

    public Moments {
        sum = sum.stripTrailingZeros();
        sumOfSquares = sumOfSquares.stripTrailingZeros();
        if (count < 0 || (count == 0 && (sum.signum() != 0 || sumOfSquares.signum() != 0))) {
            throw new IllegalArgumentException("no values have no sum, but got " + count + " values with sum " + sum
                    + " and sum of squares " + sumOfSquares);
        }
        if (count > 0 && spread(count, sum, sumOfSquares).signum() < 0) {
            throw new IllegalArgumentException(
                    "no " + count + " real numbers have the sum " + sum + " and the sum of squares " + sumOfSquares);
        }
    }

    /** From whole-number sums, as a roll-up of seconds or milliseconds keeps them. */
    public static Moments of(long count, long sum, long sumOfSquares) {
        return new Moments(count, BigDecimal.valueOf(sum), BigDecimal.valueOf(sumOfSquares));
    }

    /** Of a single value. */
    public static Moments ofValue(BigDecimal value) {
        return new Moments(1, value, value.multiply(value));
    }

    /** Both groups as one. */
    public Moments plus(Moments other) {
        return new Moments(Math.addExact(count, other.count), sum.add(other.sum), sumOfSquares.add(other.sumOfSquares));
    }

    /** The same values, each seen this many times. */
    public Moments times(long repeats) {
        BigDecimal factor = BigDecimal.valueOf(repeats);
        return new Moments(Math.multiplyExact(count, repeats), sum.multiply(factor), sumOfSquares.multiply(factor));
    }

    /** The arithmetic mean, in the unit of the value; empty without values. */
    public OptionalDouble mean() {
        return count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64)
                        .doubleValue());
    }

    /** The variance with n - 1, in the square of the unit; empty below two values. */
    public OptionalDouble variance() {
        return count < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(spread(count, sum, sumOfSquares)
                        .divide(
                                BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(count - 1)),
                                MathContext.DECIMAL64)
                        .doubleValue());
    }

    /** The standard deviation with n - 1, in the unit of the value; empty below two values. */
    public OptionalDouble standardDeviation() {
        OptionalDouble variance = variance();
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    private static BigDecimal spread(long count, BigDecimal sum, BigDecimal sumOfSquares) {
        return sumOfSquares.multiply(BigDecimal.valueOf(count)).subtract(sum.multiply(sum));
    }
}
