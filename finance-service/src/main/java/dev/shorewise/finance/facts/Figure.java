package dev.shorewise.finance.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as another service gives it; it may say more than we read.
 *
 * @param definition id@version of its formula
 * @param value in its unit; null unless measured
 * @param numerator what was divided, or the total of a mean; null where there is none
 * @param denominator what it was divided by; null where there is none
 * @param interval how far it may be from the process behind it; null where no method applies
 * @param n records that it rests on
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Figure(
        String definition,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Bounds interval,
        long n) {

    /** An interval; null where a side is open. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {}
}
