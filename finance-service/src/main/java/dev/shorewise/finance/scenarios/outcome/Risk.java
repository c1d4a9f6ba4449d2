package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.NamedInput;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.outcome.Trial.Output;
import dev.shorewise.statistics.simulation.Contribution;
import dev.shorewise.statistics.simulation.Input;
import dev.shorewise.statistics.simulation.Model;
import dev.shorewise.statistics.simulation.OutputSummary;
import dev.shorewise.statistics.simulation.RankCorrelation;
import dev.shorewise.statistics.simulation.Simulation;
import dev.shorewise.statistics.simulation.SimulationPlan;
import dev.shorewise.statistics.simulation.SimulationResult;
import java.util.List;

/**
 * How a scenario may turn out, over many trials.
 *
 * @param presentValueOfSaving its distribution
 * @param saving undiscounted
 * @param costPerResolvedIssue of the option
 * @param baselineCostPerResolvedIssue as it is
 * @param contributions what the spread of the present value goes with, the largest first
 */
public record Risk(
        OutputSummary presentValueOfSaving,
        OutputSummary saving,
        OutputSummary costPerResolvedIssue,
        OutputSummary baselineCostPerResolvedIssue,
        List<Contribution> contributions) {

    /** Version of the model; it goes up whenever the same plan would give other figures. */
    public static final String MODEL = "scenario/months@1";

    /** Simulates with as many threads as there are cores. */
    public static Risk of(Scenario scenario, int trials, long seed, SimulationPlan.Method method) {
        return of(scenario, trials, seed, method, Runtime.getRuntime().availableProcessors());
    }

    /** Simulates; only the time it takes depends on the number of threads. */
    public static Risk of(Scenario scenario, int trials, long seed, SimulationPlan.Method method, int threads) {
        InputList inputs = InputList.of(scenario);
        List<NamedInput> uncertain =
                inputs.all().stream().filter(NamedInput::isUncertain).toList();
        Model model = new Uncertain(
                Trial.model(scenario, inputs),
                inputs.planned(),
                uncertain.stream().mapToInt(inputs.all()::indexOf).toArray());
        RankCorrelation correlation = new RankCorrelation(scenario.correlations().stream()
                .map(pair -> new RankCorrelation.Pair(pair.first(), pair.second(), pair.spearman()))
                .toList());
        SimulationResult result = new Simulation(
                        uncertain.stream()
                                .map(input -> new Input(input.name(), input.distribution()))
                                .toList(),
                        model)
                .run(new SimulationPlan(trials, seed, method, correlation), threads);
        return new Risk(
                result.outputs().get(Output.PRESENT_VALUE_OF_SAVING.ordinal()),
                result.outputs().get(Output.SAVING.ordinal()),
                result.outputs().get(Output.COST_PER_RESOLVED_ISSUE.ordinal()),
                result.outputs().get(Output.BASELINE_COST_PER_RESOLVED_ISSUE.ordinal()),
                result.contributions());
    }

    /** A model of which only some inputs vary. */
    private record Uncertain(Model whole, double[] planned, int[] positions) implements Model {

        @Override
        public int outputs() {
            return whole.outputs();
        }

        @Override
        public Evaluator evaluator() {
            Evaluator evaluator = whole.evaluator();
            double[] values = planned.clone();
            return (inputs, outputs) -> {
                for (int i = 0; i < positions.length; i++) {
                    values[positions[i]] = inputs[i];
                }
                evaluator.evaluate(values, outputs);
            };
        }
    }
}
