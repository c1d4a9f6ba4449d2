package dev.shorewise.feedback.experience.cuts;

import dev.shorewise.feedback.responses.Dimension;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What tells a cell from its neighbours.
 *
 * @param values of the dimensions, in the order of their declaration; empty text where responses name none
 * @param step the first day of a point of a series; empty for the period as a whole
 */
public record Place(Map<Dimension, String> values, Optional<LocalDate> step) {

    public Place {
        Map<Dimension, String> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /** The same at any time. */
    public Place always() {
        return new Place(values, Optional.empty());
    }
}
