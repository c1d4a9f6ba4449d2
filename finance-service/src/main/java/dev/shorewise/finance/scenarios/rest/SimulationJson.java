package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.scenarios.StoredSimulation;
import dev.shorewise.finance.scenarios.outcome.Risk;
import dev.shorewise.statistics.simulation.SimulationPlan;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A simulation as callers read it. */
@Schema(name = "Simulation")
record SimulationJson(
        UUID id,
        String scenarioId,
        int version,
        int trials,
        long seed,
        SimulationPlan.Method method,

        @Schema(
                description =
                        "Version of the model and name of the generator: with the seed, all it takes to repeat it.")
        String model,

        Instant simulatedAt,
        Risk risk) {

    static SimulationJson of(StoredSimulation stored) {
        return new SimulationJson(
                stored.id(),
                stored.order().scenarioId(),
                stored.order().version(),
                stored.order().trials(),
                stored.order().seed(),
                stored.order().method(),
                stored.model(),
                stored.simulatedAt(),
                stored.risk());
    }
}
