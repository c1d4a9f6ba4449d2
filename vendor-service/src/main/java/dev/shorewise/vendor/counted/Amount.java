package dev.shorewise.vendor.counted;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure by its parts.
 *
 * @param records that it rests on
 * @param squares sum of squares of a mean's values; empty if not all who told knew it
 */
public record Amount(BigDecimal numerator, BigDecimal denominator, long records, Optional<BigDecimal> squares) {

    /** Parts are added; divided is once, at the end. */
    public Amount plus(Amount other) {
        return new Amount(
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                Math.addExact(records, other.records),
                squares.flatMap(mine -> other.squares.map(mine::add)));
    }
}
