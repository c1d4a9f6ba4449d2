package dev.shorewise.benchmarks.money;

import dev.shorewise.finance.scenarios.model.Correlation;
import dev.shorewise.finance.scenarios.model.Discounting;
import dev.shorewise.finance.scenarios.model.Location;
import dev.shorewise.finance.scenarios.model.Location.Basis;
import dev.shorewise.finance.scenarios.model.Reason;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.Spread;
import dev.shorewise.finance.scenarios.model.Spread.Kind;
import dev.shorewise.finance.scenarios.model.Timing;
import dev.shorewise.finance.scenarios.model.Transition;
import dev.shorewise.finance.scenarios.model.Value;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario of sixty months, two reasons, two places and twenty-five uncertain figures. */
final class FiveYears {

    private FiveYears() {}

    static Scenario scenario(List<Correlation> correlations) {
        return new Scenario(
                "Five years",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 60, Timing.MONTH_END, Discounting.NOMINAL),
                List.of(
                        new Reason(
                                "calls",
                                null,
                                values("issuesPerMonth~", 20_000, "growth~", .03, "handleSeconds~", 380)),
                        new Reason(
                                "chats",
                                null,
                                values("issuesPerMonth~", 9_000, "growth~", .08, "handleSeconds~", 520))),
                Map.of("USD", values("rate~", .92, "drift~", .01)),
                List.of(
                        new Location(
                                "home",
                                "EUR",
                                Basis.STAFFED,
                                values(
                                        "wage~",
                                        19,
                                        "onCost",
                                        .28,
                                        "seatCost~",
                                        420,
                                        "shrinkage~",
                                        .3,
                                        "occupancy~",
                                        .82,
                                        "attrition~",
                                        .25,
                                        "replacementCost~",
                                        4_500,
                                        "firstContactResolution~",
                                        .8,
                                        "indexation~",
                                        .03,
                                        "satisfaction",
                                        .8)),
                        new Location(
                                "manila",
                                "USD",
                                Basis.PER_PRODUCTIVE_HOUR,
                                values(
                                        "price~",
                                        9.8,
                                        "occupancy~",
                                        .8,
                                        "firstContactResolution~",
                                        .72,
                                        "satisfaction~",
                                        .77,
                                        "escalationShare~",
                                        .03,
                                        "escalationCost",
                                        9.5,
                                        "governance~",
                                        9_000,
                                        "transition~",
                                        400_000,
                                        "exit",
                                        150_000,
                                        "credits",
                                        .01,
                                        "hedging",
                                        .01,
                                        "indexation~",
                                        .04))),
                Map.of("home", 1.0),
                Map.of("home", .3, "manila", .7),
                new Transition(6, 0, 0),
                values(
                        "recontact",
                        .9,
                        "customers",
                        60_000,
                        "customerValue",
                        180,
                        "churnPerSatisfaction",
                        .5,
                        "referenceSatisfaction",
                        .8,
                        "discountRate~",
                        .08),
                correlations,
                "a benchmark's");
    }

    /** Pairs of name and value; a name with a tilde has a spread of a tenth to either side. */
    private static Map<String, Value> values(Object... pairs) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = (String) pairs[i];
            double value = ((Number) pairs[i + 1]).doubleValue();
            if (name.endsWith("~")) {
                values.put(
                        name.substring(0, name.length() - 1),
                        Value.of(value, Spread.between(Kind.PERT, value * .9, value * 1.1)));
            } else {
                values.put(name, Value.of(value));
            }
        }
        return values;
    }
}
