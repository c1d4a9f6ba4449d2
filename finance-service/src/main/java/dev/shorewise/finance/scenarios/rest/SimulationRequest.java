package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.statistics.simulation.SimulationPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to simulate of a scenario. */
record SimulationRequest(
        @Schema(description = "The newest unless said.") @Min(1) @Nullable
        Integer version,

        @Schema(description = "10,000 unless said.") @Min(SimulationPlan.LEAST) @Max(SimulationPlan.MOST) @Nullable
        Integer trials,

        @Schema(description = "The same seed gives the same figures; 1 unless said.") @Nullable
        Long seed,

        @Schema(description = "How correlation is brought in; GAUSSIAN_COPULA unless said.")
        SimulationPlan.@Nullable Method method) {}
