package dev.shorewise.finance.scenarios.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a scenario rests on.
 *
 * @param value what is planned with; of a triangular or PERT spread the most likely value, of a beta spread the mean
 * @param spread how it may turn out; null for certain
 * @param origin measured or assumed; assumed unless said
 * @param source in words or as an address: the record, the study, the person
 */
public record Value(
        Double value,
        @Nullable Spread spread,
        Origin origin,
        @Nullable String source) {

    /** Where a figure comes from. */
    public enum Origin {
        /** From records of ours. */
        MEASURED,
        /** Somebody's judgement, a quotation, a benchmark. */
        ASSUMED
    }

    public Value {
        Objects.requireNonNull(value, "value");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure is a number, but got " + value);
        }
        origin = origin == null ? Origin.ASSUMED : origin;
        if (origin == Origin.MEASURED && (source == null || source.isBlank())) {
            throw new IllegalArgumentException("what is measured says its source");
        }
    }

    /** A certain figure. */
    public static Value of(double value) {
        return new Value(value, null, Origin.ASSUMED, null);
    }

    /** A figure with a spread. */
    public static Value of(double value, Spread spread) {
        return new Value(value, spread, Origin.ASSUMED, null);
    }
}
