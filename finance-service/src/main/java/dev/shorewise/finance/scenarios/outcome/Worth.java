package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.money.Money;
import dev.shorewise.statistics.money.CashFlows;
import dev.shorewise.statistics.money.ModifiedRate;
import dev.shorewise.statistics.money.Payback;
import dev.shorewise.statistics.money.RateOfReturn;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What the option is worth against the baseline. Rates are per year; nothing is given where there is no answer.
 *
 * @param saving over the horizon, not discounted
 * @param savingShare of the baseline ({@code saving/percent-of-baseline@1})
 * @param netPresentValue of the saving
 * @param discountRate yearly and nominal
 * @param investment net outflow at the start; null without one
 * @param returnOnInvestment {@code roi/on-investment@1}; null without an investment
 * @param returnOnTotalCost {@code roi/on-total-cost@1}
 * @param rateOfReturn all rates and the one that is meant
 * @param modifiedRate at the discount rate both ways; null if there is none
 * @param paybackYears null if it never comes back
 * @param discountedPaybackYears null if it never comes back
 * @param netFlows period by period, the first at the start
 */
public record Worth(
        Money saving,
        double savingShare,
        Money netPresentValue,
        double discountRate,
        @Nullable Money investment,
        @Nullable Double returnOnInvestment,
        double returnOnTotalCost,
        RateOfReturn rateOfReturn,
        @Nullable Double modifiedRate,
        @Nullable Double paybackYears,
        @Nullable Double discountedPaybackYears,
        List<Double> netFlows) {

    static Worth of(Trial trial, double[] values, PlanOutcome before, PlanOutcome after) {
        Currency currency = before.total().currency();
        double[] net = new double[trial.baseline.flows.length];
        Arrays.setAll(net, i -> trial.baseline.flows[i] - trial.option.flows[i]);
        double factor = trial.factor(values);
        double perPeriod = 1 / factor - 1;
        int periods = trial.periodsPerYear();
        double saving = Arrays.stream(net).sum();
        boolean invests = net[0] < 0;
        return new Worth(
                before.total().plus(after.total().negated()),
                saving / trial.baseline.total(),
                Figures.money(CashFlows.periodic(net).presentValue(perPeriod), currency),
                trial.rate(values),
                invests ? Figures.money(-net[0], currency) : null,
                invests ? saving / -net[0] : null,
                saving / trial.option.total(),
                yearly(CashFlows.periodic(net).rateOfReturn(), periods),
                orNull(ModifiedRate.of(perPeriod, perPeriod, net), rate -> yearly(rate, periods)),
                orNull(Payback.simple(net), time -> time / periods),
                orNull(Payback.discounted(perPeriod, net), time -> time / periods),
                Arrays.stream(net).boxed().toList());
    }

    private static RateOfReturn yearly(RateOfReturn found, int periods) {
        OptionalDouble value = found.value();
        return new RateOfReturn(
                found.status(),
                value.isEmpty() ? value : OptionalDouble.of(yearly(value.getAsDouble(), periods)),
                found.roots().stream().map(rate -> yearly(rate, periods)).toList());
    }

    private static double yearly(double rate, int periods) {
        return Math.expm1(periods * Math.log1p(rate));
    }

    private static @Nullable Double orNull(OptionalDouble value, java.util.function.DoubleUnaryOperator shape) {
        return value.isPresent() ? Double.valueOf(shape.applyAsDouble(value.getAsDouble())) : null;
    }
}
