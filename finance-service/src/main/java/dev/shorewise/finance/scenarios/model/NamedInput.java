package dev.shorewise.finance.scenarios.model;

import dev.shorewise.statistics.simulation.Distribution;

/**
 * One figure of a scenario, with its place in the list of all.
 *
 * @param name for example {@code locations.manila.price}
 * @param value as planned
 * @param bounds what it can be
 * @param said whether the scenario names it, or the standard holds
 */
public record NamedInput(String name, Value value, Bounds bounds, boolean said) {

    private static final double LOW = .1;
    private static final double HIGH = .9;

    public NamedInput {
        bounds.check(name, value.value());
        if (value.spread() != null) {
            Distribution spread = spread(value);
            bounds.check(name, spread.quantile(LOW));
            bounds.check(name, spread.quantile(HIGH));
        }
    }

    /** Whether it may turn out differently. */
    public boolean isUncertain() {
        return value.spread() != null;
    }

    /** How it may turn out; what is planned for sure if it is certain. Never outside its bounds. */
    public Distribution distribution() {
        Distribution spread = spread(value);
        return probability -> bounds.clamp(spread.quantile(probability));
    }

    /** One in ten turns out no higher. */
    public double low() {
        return distribution().quantile(LOW);
    }

    /** Nine in ten turn out no higher. */
    public double high() {
        return distribution().quantile(HIGH);
    }

    /** The least value at which to look for a break-even: nothing at all, or a tenfold fall. */
    public double searchFrom() {
        return bounds.clamp(value.value() > 0 ? 0 : value.value() - 1);
    }

    /** The greatest value at which to look for a break-even: tenfold, or as much as it can be. */
    public double searchTo() {
        return bounds.clamp(value.value() > 0 ? 10 * value.value() : value.value() + 1);
    }

    private static Distribution spread(Value value) {
        return value.spread() == null
                ? Distribution.fixed(value.value())
                : value.spread().around(value.value());
    }
}
