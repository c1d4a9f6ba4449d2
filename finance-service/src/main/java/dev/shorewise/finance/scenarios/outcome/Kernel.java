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
    private final double moved;

    Kernel(Scenario scenario, InputList inputs) {
        months = scenario.frame().months();
        years = scenario.frame().years();
        yearEnd = scenario.frame().timing() == Timing.YEAR_END;
        places = scenario.locations().stream()
                .map(location -> Place.of(location, scenario, inputs))
                .toList();
        transition = scenario.transition();
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

    Ledger ledger() {
        return new Ledger(years, months, periods());
    }

    Demand demand() {
        return new Demand(months);
    }

    int periods() {
        return yearEnd ? years : months;
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
        close(values, ledger);
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
                ledger.costs[ModelCategory.TRANSITION.ordinal()] +=
                        place.value(values, LocationInput.TRANSITION) * rate;
                ledger.costs[years * ModelCategory.COUNT + ModelCategory.EXIT.ordinal()] +=
                        place.value(values, LocationInput.EXIT) * rate;
            }
        }
        for (int month = 0; month < Math.min(months, transition.parallelMonths()); month++) {
            double parallel =
                    transition.parallelShare() * transition.progress(month) * moved * baseline.handling[month];
            ledger.costs[row(month) + ModelCategory.TRANSITION.ordinal()] += parallel;
            ledger.handling[month] += parallel;
            ledger.flows[period(month)] += parallel;
        }
        close(values, ledger);
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
            double share = place.share(ofOption, transition.progress(month));
            if (share > 0) {
                double issues = demand.issues[month] * share;
                int row = row(month);
                double before = ledger.sum(row);
                ledger.handling[month] +=
                        costs.add(issues, demand.work[month] * share, share, rate, index, ledger.costs, row);
                ledger.flows[period(month)] += ledger.sum(row) - before;
                ledger.contacts += issues * costs.contactsPerIssue;
                ledger.resolved += issues * costs.resolvedPerIssue;
            }
            rate *= drift;
        }
    }

    /** One-off costs into their flows, and tax on all of them. */
    private void close(double[] values, Ledger ledger) {
        ledger.flows[0] += ledger.sum(0);
        ledger.flows[ledger.flows.length - 1] +=
                ledger.costs[years * ModelCategory.COUNT + ModelCategory.EXIT.ordinal()];
        double tax = values[GeneralInput.TAX_RATE.ordinal()];
        if (tax > 0) {
            for (int year = 0; year <= years; year++) {
                int at = year * ModelCategory.COUNT;
                ledger.costs[at + ModelCategory.TAX.ordinal()] -= tax * ledger.sum(at);
            }
            for (int i = 0; i < ledger.flows.length; i++) {
                ledger.flows[i] *= 1 - tax;
            }
        }
    }

    private int row(int month) {
        return (1 + month / YEAR) * ModelCategory.COUNT;
    }

    private int period(int month) {
        return 1 + (yearEnd ? month / YEAR : month);
    }
}
