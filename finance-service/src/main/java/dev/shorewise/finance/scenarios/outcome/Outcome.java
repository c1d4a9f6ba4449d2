package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.NamedInput;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.outcome.Trial.Output;
import dev.shorewise.statistics.simulation.Model;
import dev.shorewise.statistics.simulation.Sensitivity;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a scenario if everything turns out as planned.
 *
 * @param baseline as it is
 * @param option as it could be
 * @param worth of the difference
 * @param levers the figures named, by what they change; the tornado and the break-evens
 * @param sentences that say the same in words
 */
public record Outcome(
        PlanOutcome baseline, PlanOutcome option, Worth worth, List<Lever> levers, List<String> sentences) {

    /** Computes it. */
    public static Outcome of(Scenario scenario) {
        Currency currency = Currencies.find(scenario.frame().currency()).orElseThrow();
        InputList inputs = InputList.of(scenario);
        double[] values = inputs.planned();
        Trial trial = Trial.detailed(scenario, inputs);
        trial.evaluate(values, new double[Output.values().length]);
        double factor = trial.factor(values);
        double issues = trial.demand.total();
        PlanOutcome before =
                PlanOutcome.of(trial.baseline, trial.years(), issues, trial.baseline.presentValue(factor), currency);
        PlanOutcome after =
                PlanOutcome.of(trial.option, trial.years(), issues, trial.option.presentValue(factor), currency);
        Worth worth = Worth.of(trial, values, before, after);
        List<Lever> levers = levers(scenario, inputs);
        return new Outcome(
                before, after, worth, levers, new Narrative(scenario, before, after, worth, levers).sentences());
    }

    private static List<Lever> levers(Scenario scenario, InputList inputs) {
        List<NamedInput> all = inputs.all();
        double[] planned = inputs.planned();
        Model.Evaluator evaluator = Trial.model(scenario, inputs).evaluator();
        double[] outputs = new double[Output.values().length];
        return java.util.stream.IntStream.range(0, all.size())
                .filter(i -> all.get(i).said())
                .mapToObj(i -> lever(all.get(i), value -> {
                    double[] changed = planned.clone();
                    changed[i] = value;
                    evaluator.evaluate(changed, outputs);
                    return outputs[Output.PRESENT_VALUE_OF_SAVING.ordinal()];
                }))
                .sorted(Comparator.comparingDouble(Lever::swing).reversed().thenComparing(Lever::input))
                .toList();
    }

    private static Lever lever(NamedInput input, DoubleUnaryOperator target) {
        OptionalDouble even =
                Sensitivity.breakEven(target, input.value().value(), input.searchFrom(), input.searchTo());
        boolean uncertain = input.isUncertain();
        return new Lever(
                input.name(),
                input.value().origin(),
                input.value().value(),
                only(uncertain, input::low),
                only(uncertain, input::high),
                only(uncertain, () -> target.applyAsDouble(input.low())),
                only(uncertain, () -> target.applyAsDouble(input.high())),
                even.isPresent() ? Double.valueOf(even.getAsDouble()) : null);
    }

    private static @Nullable Double only(boolean known, java.util.function.DoubleSupplier value) {
        return known ? Double.valueOf(value.getAsDouble()) : null;
    }
}
