package dev.shorewise.statistics.simulation;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * What one input does alone, the others at their base (finance, section 11.2).
 *
 * @param input its name
 * @param atLow the target with the input at its low value
 * @param atHigh the target with the input at its high value
 * @param breakEven the value of the input nearest to its base at which the target is 0; empty if none in range
 */
public record Sensitivity(String input, double atLow, double atHigh, OptionalDouble breakEven) {

    private static final int STEPS = 400;
    private static final int HALVINGS = 200;

    /** From one end to the other. */
    public double swing() {
        return Math.abs(atHigh - atLow);
    }

    /**
     * Where a function is 0, nearest to a base.
     *
     * @param target continuous from {@code from} to {@code to}; never asked beyond them
     */
    public static OptionalDouble breakEven(DoubleUnaryOperator target, double base, double from, double to) {
        OptionalDouble below = scan(target, base, from);
        OptionalDouble above = scan(target, base, to);
        if (below.isEmpty() || above.isEmpty()) {
            return below.isEmpty() ? above : below;
        }
        return base - below.getAsDouble() <= above.getAsDouble() - base ? below : above;
    }

    private static OptionalDouble scan(DoubleUnaryOperator target, double base, double end) {
        double before = base;
        double left = target.applyAsDouble(base);
        if (left == 0) {
            return OptionalDouble.of(base);
        }
        for (int i = 1; i <= STEPS && base != end; i++) {
            double x = i == STEPS ? end : base + (end - base) * i / STEPS;
            double right = target.applyAsDouble(x);
            if (Math.signum(right) != Math.signum(left)) {
                return OptionalDouble.of(bisect(target, before, x, left));
            }
            before = x;
        }
        return OptionalDouble.empty();
    }

    private static double bisect(DoubleUnaryOperator target, double from, double to, double left) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (Math.signum(target.applyAsDouble(middle)) == Math.signum(left)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
