package dev.shorewise.finance.scenarios.model;

import dev.shorewise.statistics.simulation.Distribution;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a figure may turn out (finance, section 11.3).
 *
 * @param kind the family
 * @param low least value of a triangle or PERT, P10 of a lognormal
 * @param high greatest value of a triangle or PERT, P90 of a lognormal
 * @param deviation standard deviation of a beta
 * @param observed values of an empirical spread
 */
public record Spread(
        Kind kind,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double deviation,
        @Nullable List<Double> observed) {

    private static final int MOST_OBSERVED = 10_000;

    /** The families. */
    public enum Kind {
        TRIANGULAR,
        PERT,
        LOGNORMAL,
        BETA,
        EMPIRICAL
    }

    public Spread {
        Objects.requireNonNull(kind, "kind");
    }

    /** From a least to a greatest value. */
    public static Spread between(Kind kind, double low, double high) {
        return new Spread(kind, low, high, null, null);
    }

    /** The distribution around a planned value. */
    Distribution around(double value) {
        return switch (kind) {
            case TRIANGULAR -> Distribution.triangular(must("low", low), value, must("high", high));
            case PERT -> Distribution.pert(must("low", low), value, must("high", high));
            case LOGNORMAL -> Distribution.lognormalRange(must("low", low), must("high", high));
            case BETA -> Distribution.betaMean(value, must("deviation", deviation));
            case EMPIRICAL -> Distribution.empirical(values());
        };
    }

    private double[] values() {
        if (observed == null || observed.isEmpty() || observed.size() > MOST_OBSERVED) {
            throw new IllegalArgumentException("an empirical spread has 1 to " + MOST_OBSERVED + " observed values");
        }
        return observed.stream().mapToDouble(one -> one).toArray();
    }

    private double must(String name, @Nullable Double bound) {
        if (bound == null) {
            throw new IllegalArgumentException("a spread of kind " + kind + " says its " + name);
        }
        return bound;
    }
}
