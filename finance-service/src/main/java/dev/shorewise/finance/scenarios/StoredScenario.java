package dev.shorewise.finance.scenarios;

import dev.shorewise.finance.scenarios.model.Scenario;
import java.time.Instant;

/**
 * A version of a scenario.
 *
 * @param id chosen by its author
 * @param version counts from 1; a version never changes
 * @param author who stored it
 * @param storedAt when
 * @param scenario the content
 */
public record StoredScenario(String id, int version, String author, Instant storedAt, Scenario scenario) {}
