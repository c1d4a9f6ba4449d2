package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.scenarios.StoredScenario;
import dev.shorewise.finance.scenarios.model.Scenario;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a scenario as callers read it. */
@Schema(name = "StoredScenario")
record ScenarioJson(
        String id,

        @Schema(description = "Counts from 1; a version never changes.")
        int version,

        String author,
        Instant storedAt,
        Scenario scenario) {

    static ScenarioJson of(StoredScenario stored) {
        return new ScenarioJson(stored.id(), stored.version(), stored.author(), stored.storedAt(), stored.scenario());
    }
}
