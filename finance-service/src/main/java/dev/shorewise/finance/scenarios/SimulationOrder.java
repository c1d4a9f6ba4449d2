package dev.shorewise.finance.scenarios;

import dev.shorewise.statistics.simulation.SimulationPlan;

/**
 * What to simulate.
 *
 * @param scenarioId the scenario
 * @param version of it
 * @param trials 1,000 to 1,000,000
 * @param seed any number
 * @param method how correlation is brought in
 */
public record SimulationOrder(String scenarioId, int version, int trials, long seed, SimulationPlan.Method method) {}
