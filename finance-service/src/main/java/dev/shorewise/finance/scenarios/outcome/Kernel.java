package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.scenarios.model.GeneralInput;
import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.LocationInput;
import dev.shorewise.finance.scenarios.model.Reason;
import dev.shorewise.finance.scenarios.model.ReasonInput;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.Timing;
import dev.shorewise.finance.scenarios.model.Transition;
import java.util.Arrays;
import java.util.List;

/**
 * A scenario made ready for many trials: months outside, no objects inside. It never changes; what a trial needs to write
 * stands in the {@link Ledger}s and in a {@link Demand}.
 */
final class Kernel {

    static final int YEAR = 12;

    final int months;
    final int years;
    private final boolean yearEnd;
    private final List<Place> places;
    private final int[] reasonsAt;
    private final double[][] seasons;
    private final Transition transition;
    private final double[] progress;
    private final double moved;

    Kernel(Scenario scenario, InputList inputs) {
        months = scenario.frame().months();
        years = scenario.frame().years();
        yearEnd = scenario.frame().timing() == Timing.YEAR_END;
        places = scenario.locations().stream()
                .map(location -> Place.of(location, scenario, inputs))
                .toList();
        transition = scenario.transition();
        progress = new double[months];
        Arrays.setAll(progress, transition::progress);
        moved = places.stream()
                .mapToDouble(place -> Math.max(0, place.baseline() - place.option()))
                .sum();
        reasonsAt = scenario.reasons().stream()
                .mapToInt(reason -> inputs.start("reasons." + reason.id() + ".", ReasonInput.ISSUES_PER_MONTH))
                .toArray();
        int first = scenario.frame().start().getMonthValue() - 1;
        seasons =
                scenario.reasons().stream().map(reason -> season(reason, first)).toArray(double[][]::new);
    }

    private double[] season(Reason reason, int first) {
        double[] weights = reason.weights();
        double[] season = new double[months];
        Arrays.setAll(season, month -> weights[(first + month) % YEAR]);
        return season;
    }

    Ledger ledger(boolean detailed) {
        return new Ledger(detailed, years, months, yearEnd ? YEAR : 1);
    }

    Demand demand() {
        return new Demand(months);
    }

    int periodsPerYear() {
        return yearEnd ? 1 : YEAR;
    }

    void demand(double[] values, Demand demand) {
        demand.clear();
        for (int r = 0; r < reasonsAt.length; r++) {
            int at = reasonsAt[r];
            demand.add(
                    values[at + ReasonInput.ISSUES_PER_MONTH.ordinal()],
                    values[at + ReasonInput.GROWTH.ordinal()],
                    values[at + ReasonInput.HANDLE_SECONDS.ordinal()],
                    seasons[r]);
        }
    }

    /** The costs as they are. */
    void baseline(double[] values, Demand demand, Ledger ledger) {
        ledger.clear();
        for (Place place : places) {
            if (place.baseline() > 0) {
                add(place, false, values, demand, ledger);
            }
        }
        tax(values, ledger);
    }

    /** The costs as they could be, with the transition from the baseline. */
    void option(double[] values, Demand demand, Ledger baseline, Ledger ledger) {
        ledger.clear();
        for (Place place : places) {
            if (place.option() > 0 || (place.baseline() > 0 && transition.months() > 0)) {
                add(place, true, values, demand, ledger);
            }
            if (place.isNew()) {
                double rate = place.rate(values);
                ledger.atStart(ModelCategory.TRANSITION, place.value(values, LocationInput.TRANSITION) * rate);
                ledger.atEnd(ModelCategory.EXIT, place.value(values, LocationInput.EXIT) * rate);
            }
        }
        for (int month = 0; month < Math.min(months, transition.parallelMonths()); month++) {
            double parallel = transition.parallelShare() * progress[month] * moved * baseline.handling[month];
            ledger.add(month, parallel, parallel);
            ledger.cost(month, ModelCategory.TRANSITION, parallel);
        }
        tax(values, ledger);
    }

    private void add(Place place, boolean ofOption, double[] values, Demand demand, Ledger ledger) {
        PlaceCosts costs = new PlaceCosts(place, values);
        double rate = place.rate(values);
        double drift = Math.exp(Math.log1p(place.drift(values)) / YEAR);
        double step = 1 + place.value(values, LocationInput.INDEXATION);
        double index = 1;
        for (int month = 0; month < months; month++) {
            if (month > 0 && month % YEAR == 0) {
                index *= step;
            }
            double share = place.share(ofOption, progress[month]);
            if (share > 0) {
                costs.add(demand.issues[month] * share, demand.work[month] * share, share, rate, index, ledger, month);
            }
            rate *= drift;
        }
    }

    private static void tax(double[] values, Ledger ledger) {
        double tax = values[GeneralInput.TAX_RATE.ordinal()];
        if (tax > 0) {
            ledger.tax(tax);
        }
    }
}
