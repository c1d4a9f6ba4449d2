package dev.shorewise.statistics.simulation;

import java.util.List;

/**
 * What came of a simulation.
 *
 * @param plan with which the same comes again
 * @param outputs in the order of the model
 * @param contributions of the inputs to the spread of the first output, the largest first
 */
public record SimulationResult(SimulationPlan plan, List<OutputSummary> outputs, List<Contribution> contributions) {

    public SimulationResult {
        outputs = List.copyOf(outputs);
        contributions = List.copyOf(contributions);
    }
}
