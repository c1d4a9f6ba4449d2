package dev.shorewise.feedback.responses;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which responses are asked for.
 *
 * @param only those with these values
 * @param from answered at or after
 * @param to answered before
 * @param updatedSince stored or restated at or after
 */
public record ResponseFilter(
        Map<Dimension, String> only, Optional<Instant> from, Optional<Instant> to, Optional<Instant> updatedSince) {

    public ResponseFilter {
        only = Map.copyOf(only);
    }
}
