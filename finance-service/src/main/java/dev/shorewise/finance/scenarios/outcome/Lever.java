package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.scenarios.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one figure does to the net present value of the saving, all others as planned.
 *
 * @param input its name
 * @param origin measured or assumed
 * @param planned its value
 * @param low one in ten is lower; null for a certain figure
 * @param high one in ten is higher; null for a certain figure
 * @param valueAtLow net present value with it low; null for a certain figure
 * @param valueAtHigh net present value with it high; null for a certain figure
 * @param breakEven where the net present value is 0; null if nowhere from nothing to ten times the plan
 */
public record Lever(
        String input,
        Value.Origin origin,
        double planned,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double valueAtLow,
        @Nullable Double valueAtHigh,
        @Nullable Double breakEven) {

    /** From low to high, 0 for a certain figure. */
    public double swing() {
        return valueAtLow == null || valueAtHigh == null ? 0 : Math.abs(valueAtHigh - valueAtLow);
    }
}
