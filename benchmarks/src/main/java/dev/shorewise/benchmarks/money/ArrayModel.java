package dev.shorewise.benchmarks.money;

import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.NamedInput;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.statistics.simulation.Distribution;
import dev.shorewise.statistics.simulation.Uniforms;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The same model written straight down as one would with an array library: a column of all trials for each figure, one
 * operation on whole columns after another, month by month, on one thread.
 */
final class ArrayModel {

    private static final int MONTHS = 60;
    private static final double YEAR = 12;

    private final int trials;
    private final Map<String, double[]> inputs = new HashMap<>();

    ArrayModel(Scenario scenario, int trials, long seed) {
        this.trials = trials;
        for (NamedInput input : InputList.of(scenario).all()) {
            Distribution distribution = input.distribution();
            Uniforms dice = new Uniforms(seed, input.name());
            double[] column = new double[trials];
            Arrays.setAll(
                    column,
                    i -> input.isUncertain()
                            ? distribution.quantile(dice.at(i))
                            : input.value().value());
            inputs.put(input.name(), column);
        }
    }

    /** The present value of the saving, trial by trial. */
    double[] presentValues() {
        double[] factor = map(in("discountRate"), rate -> Math.exp(-Math.log1p(rate) / YEAR));
        double[] discount = fill(1);
        double[] worth = map(times(in("locations.manila.transition"), in("currencies.USD.rate")), cost -> -cost);
        double[] rate = in("currencies.USD.rate");
        double[] drift = map(in("currencies.USD.drift"), d -> Math.exp(Math.log1p(d) / YEAR));
        double[] level = fill(1);
        double[] wages = fill(1);
        double[] prices = fill(1);
        for (int month = 0; month < MONTHS; month++) {
            discount = times(discount, factor);
            if (month > 0 && month % YEAR == 0) {
                wages = times(wages, map(in("locations.home.indexation"), i -> 1 + i));
                prices = times(prices, map(in("locations.manila.indexation"), i -> 1 + i));
            }
            double[] calls = issues("calls", month);
            double[] chats = issues("chats", month);
            double[] all = plus(calls, chats);
            double[] work = plus(
                    times(calls, in("reasons.calls.handleSeconds")), times(chats, in("reasons.chats.handleSeconds")));
            double moved = .7 * Math.min(1, (month + 1.0) / 7);
            double[] before = home(work, wages);
            double[] after =
                    plus(map(before, cost -> cost * (1 - moved)), manila(all, work, moved, times(rate, level), prices));
            worth = plus(worth, times(discount, minus(before, after)));
            level = times(level, drift);
        }
        return minus(worth, map(times(discount, rate), due -> due * 150_000));
    }

    private double[] issues(String reason, int month) {
        double[] growth = map(in("reasons." + reason + ".growth"), g -> Math.pow(1 + g, month / YEAR));
        return times(in("reasons." + reason + ".issuesPerMonth"), growth);
    }

    private double[] home(double[] work, double[] wages) {
        double[] productive =
                over(map(times(work, repeats("home")), seconds -> seconds / 3600), in("locations.home.occupancy"));
        double[] paid = over(productive, map(in("locations.home.shrinkage"), s -> 1 - s));
        double[] agents = map(paid, hours -> hours / 160);
        double[] wage = map(times(paid, in("locations.home.wage")), cost -> cost * 1.28);
        double[] seats = times(agents, in("locations.home.seatCost"));
        double[] leavers = map(
                times(times(agents, in("locations.home.attrition")), in("locations.home.replacementCost")),
                cost -> cost / YEAR);
        return times(plus(plus(wage, seats), leavers), wages);
    }

    private double[] manila(double[] all, double[] work, double share, double[] rate, double[] prices) {
        double[] repeats = repeats("manila");
        double[] hours = over(map(times(work, repeats), s -> s * share / 3600), in("locations.manila.occupancy"));
        double[] charge = times(times(times(hours, in("locations.manila.price")), rate), prices);
        double[] escalated = map(
                times(times(map(all, count -> count * share), repeats), in("locations.manila.escalationShare")),
                count -> count * 9.5);
        double[] churn = map(in("locations.manila.satisfaction"), s -> share * 60_000 / YEAR * .5 * (.8 - s) * 180);
        double[] governance = times(in("locations.manila.governance"), rate);
        return plus(plus(plus(map(charge, c -> c * 1.01 - c * .01), escalated), churn), governance);
    }

    private double[] repeats(String place) {
        return map(in("locations." + place + ".firstContactResolution"), f -> 1 / (1 - (1 - f) * .9));
    }

    private double[] in(String name) {
        double[] column = inputs.get(name);
        if (column == null) {
            throw new IllegalArgumentException(name);
        }
        return column;
    }

    private double[] fill(double value) {
        double[] filled = new double[trials];
        Arrays.fill(filled, value);
        return filled;
    }

    private static double[] map(double[] values, DoubleUnaryOperator operation) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = operation.applyAsDouble(values[i]);
        }
        return result;
    }

    private static double[] zip(double[] left, double[] right, DoubleBinaryOperator operation) {
        double[] result = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            result[i] = operation.applyAsDouble(left[i], right[i]);
        }
        return result;
    }

    private static double[] times(double[] left, double[] right) {
        return zip(left, right, (a, b) -> a * b);
    }

    private static double[] over(double[] left, double[] right) {
        return zip(left, right, (a, b) -> a / b);
    }

    private static double[] plus(double[] left, double[] right) {
        return zip(left, right, Double::sum);
    }

    private static double[] minus(double[] left, double[] right) {
        return zip(left, right, (a, b) -> a - b);
    }
}
