package dev.shorewise.kit.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param definition id@version of the formula; the catalogue explains it
 * @param value the figure in its unit, unrounded; absent unless it was measured
 * @param numerator what was divided, or the total of a mean; absent for quantiles
 * @param denominator what it was divided by; absent for quantiles and plain counts
 * @param unit {@code 1} (ratio), {@code s}, {@code count}, {@code points} or a currency code
 * @param interval how far the figure may be from the process behind it; absent where no method applies
 * @param n records that the figure rests on
 * @param status whether there is a figure
 * @param reason why there is none, or why it is to be read with care
 * @param params parameters of the definition, for example {@code T=PT20S}
 * @param evidence address of the records behind the figure
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Measure(
        String definition,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String unit,
        @Nullable Bounds interval,
        long n,
        Status status,
        @Nullable String reason,
        Map<String, String> params,
        @Nullable String evidence) {

    /** Whether there is a figure. */
    public enum Status {
        /** There is a figure and enough records behind it. */
        MEASURED,
        /** There is a figure, on fewer records than its definition asks for. */
        INSUFFICIENT,
        /** There is no figure: nothing happened, or nothing was reported. Neither 0 nor 100. */
        NOT_MEASURED
    }

    /**
     * An interval.
     *
     * @param low lower end; absent where that side is open
     * @param high upper end; absent where that side is open
     * @param level confidence, for example 0.95
     * @param method id@version of the method
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, BigDecimal level, String method) {}
}
