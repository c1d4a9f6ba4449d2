package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.CustomerCase.State;
import java.time.Instant;
import java.util.Optional;

/**
 * Which cases are asked for.
 *
 * @param overdueAt only those whose time is over by then
 */
public record CaseFilter(
        Optional<String> vendorId,
        Optional<State> state,
        Optional<String> owner,
        Optional<Instant> overdueAt,
        Optional<Instant> updatedSince) {}
