package dev.shorewise.finance.scenarios.model;

import java.util.Map;
import java.util.Objects;

/**
 * A place where contacts are handled.
 *
 * @param id unique in the scenario
 * @param currency of its prices and wages, a code of ISO 4217
 * @param basis what is paid for
 * @param inputs by the names of {@link LocationInput}
 */
public record Location(String id, String currency, Basis basis, Map<String, Value> inputs) {

    /** What is paid for (finance, section 7.1). */
    public enum Basis {
        /** The client's own people: wage, on-costs, seats. */
        STAFFED,
        /** Each agent and month. */
        PER_FTE_MONTH,
        /** Each hour at contacts. */
        PER_PRODUCTIVE_HOUR,
        /** Each minute of handling. */
        PER_HANDLED_MINUTE,
        /** Each contact. */
        PER_CONTACT,
        /** Each issue, its repeats free. */
        PER_RESOLUTION,
        /** A fee for a volume, with bands. */
        FIXED_WITH_BANDS
    }

    public Location {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(basis, "basis");
        inputs = Map.copyOf(Objects.requireNonNull(inputs, "inputs"));
    }
}
