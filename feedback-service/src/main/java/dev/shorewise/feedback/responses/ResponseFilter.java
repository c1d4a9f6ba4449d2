package dev.shorewise.feedback.responses;

import java.time.Instant;
import java.util.Optional;

/**
 * Which responses are asked for.
 *
 * @param vendorId of one vendor; empty for all
 * @param from answered at or after
 * @param to answered before
 * @param updatedSince stored or restated at or after
 */
public record ResponseFilter(
        Optional<String> vendorId, Optional<Instant> from, Optional<Instant> to, Optional<Instant> updatedSince) {}
