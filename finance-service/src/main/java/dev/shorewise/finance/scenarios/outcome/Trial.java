package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.scenarios.model.Discounting;
import dev.shorewise.finance.scenarios.model.GeneralInput;
import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.statistics.money.Rates;
import dev.shorewise.statistics.simulation.Model;

/** One reckoning of a scenario with room of its own. */
final class Trial implements Model.Evaluator {

    /** What a trial gives, in this order. */
    enum Output {
        PRESENT_VALUE_OF_SAVING,
        SAVING,
        COST_PER_RESOLVED_ISSUE,
        BASELINE_COST_PER_RESOLVED_ISSUE
    }

    private final Kernel kernel;
    private final boolean real;
    final Demand demand;
    final Ledger baseline;
    final Ledger option;

    private Trial(Kernel kernel, boolean real, boolean detailed) {
        this.kernel = kernel;
        this.real = real;
        demand = kernel.demand();
        baseline = kernel.ledger(detailed);
        option = kernel.ledger(detailed);
    }

    /** One that also keeps costs by year and category. */
    static Trial detailed(Scenario scenario, InputList inputs) {
        return new Trial(new Kernel(scenario, inputs), isReal(scenario), true);
    }

    private static boolean isReal(Scenario scenario) {
        return scenario.frame().discounting() == Discounting.REAL;
    }

    /** The scenario as a model whose inputs are all of its figures. */
    static Model model(Scenario scenario, InputList inputs) {
        Kernel kernel = new Kernel(scenario, inputs);
        boolean real = isReal(scenario);
        return new Model() {
            @Override
            public int outputs() {
                return Output.values().length;
            }

            @Override
            public Evaluator evaluator() {
                return new Trial(kernel, real, false);
            }
        };
    }

    @Override
    public void evaluate(double[] values, double[] outputs) {
        kernel.demand(values, demand);
        kernel.baseline(values, demand, baseline);
        kernel.option(values, demand, baseline, option);
        double factor = factor(values);
        outputs[Output.PRESENT_VALUE_OF_SAVING.ordinal()] = baseline.presentValue(factor) - option.presentValue(factor);
        double before = baseline.total();
        double after = option.total();
        outputs[Output.SAVING.ordinal()] = before - after;
        outputs[Output.COST_PER_RESOLVED_ISSUE.ordinal()] = after / option.resolved;
        outputs[Output.BASELINE_COST_PER_RESOLVED_ISSUE.ordinal()] = before / baseline.resolved;
    }

    /** The yearly nominal rate at which its flows are discounted. */
    double rate(double[] values) {
        double rate = values[GeneralInput.DISCOUNT_RATE.ordinal()];
        return real ? Rates.nominal(rate, values[GeneralInput.INFLATION.ordinal()]) : rate;
    }

    /** What money is worth that flows one period later. */
    double factor(double[] values) {
        return Math.exp(-Math.log1p(rate(values)) / kernel.periodsPerYear());
    }

    int periodsPerYear() {
        return kernel.periodsPerYear();
    }

    int years() {
        return kernel.years;
    }
}
