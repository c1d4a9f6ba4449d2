package dev.shorewise.finance.scenarios;

import dev.shorewise.finance.scenarios.outcome.Risk;
import java.time.Instant;
import java.util.UUID;

/**
 * A simulation with all that it takes to repeat it.
 *
 * @param id our name for it
 * @param order what was simulated and how
 * @param model version of the model and of the generator
 * @param simulatedAt when
 * @param risk the result
 */
public record StoredSimulation(UUID id, SimulationOrder order, String model, Instant simulatedAt, Risk risk) {}
