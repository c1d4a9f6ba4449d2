package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is promised, in the unit of the definition: shares from 0 to 1, times in seconds, scores in points.
 *
 * @param expected missing it is a default
 * @param minimum the floor; missing it is the graver default; the expected level itself unless said otherwise
 */
public record Promise(Side side, BigDecimal expected, BigDecimal minimum) {

    public Promise(Side side, BigDecimal expected, @Nullable BigDecimal minimum) {
        this.side = side;
        this.expected = expected;
        this.minimum = minimum == null ? expected : minimum;
    }
}
