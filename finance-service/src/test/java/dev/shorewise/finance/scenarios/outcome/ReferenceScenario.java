package dev.shorewise.finance.scenarios.outcome;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The reference's comparison of places: 80 000 issues a year for three years. */
final class ReferenceScenario {

    private ReferenceScenario() {}

    static final Map<String, Value> GENERAL = values(
            "recontact",
            .9,
            "customers",
            60_000,
            "customerValue",
            180,
            "churnPerSatisfaction",
            1,
            "referenceSatisfaction",
            .80,
            "discountRate",
            .08);

    static Location place(
            String id, double price, double fcr, double escalation, double satisfaction, double... oneOff) {
        Map<String, Value> inputs = new HashMap<>(values(
                "price",
                price,
                "firstContactResolution",
                fcr,
                "escalationShare",
                escalation,
                "escalationCost",
                9.50,
                "satisfaction",
                satisfaction));
        inputs.put("governance", Value.of(oneOff[0] / 12));
        inputs.put("transition", Value.of(oneOff[1]));
        return new Location(id, "EUR", Basis.PER_CONTACT, inputs);
    }

    static List<Location> places() {
        return List.of(
                place("in-house", 7.20, .80, 0, .80, 0, 0),
                place("onshore", 6.40, .82, .010, .80, 20_000, 40_000),
                place("nearshore", 4.60, .79, .015, .799, 45_000, 110_000),
                place("offshore", 2.90, .72, .030, .797, 80_000, 180_000));
    }

    static Scenario to(Map<String, Double> option) {
        return to(option, places(), Transition.AT_ONCE);
    }

    static Scenario to(Map<String, Double> option, List<Location> places, Transition transition) {
        return new Scenario(
                "Where to",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 36, Timing.YEAR_END, Discounting.NOMINAL),
                List.of(new Reason("all", null, values("issuesPerMonth", 80_000.0 / 12))),
                Map.of(),
                places,
                Map.of("in-house", 1.0),
                option,
                transition,
                GENERAL,
                List.of(),
                "observed on comparable customers");
    }

    /** Sixty months, two reasons, two places, twenty-five uncertain figures, two of them correlated. */
    static Scenario large() {
        Map<String, Value> general = new LinkedHashMap<>(GENERAL);
        general.put("churnPerSatisfaction", Value.of(.5));
        spread(general, .85, "recontact", "customers", "customerValue", "discountRate", "churnPerSatisfaction");
        Map<String, Value> calls = values("issuesPerMonth", 20_000, "growth", .03, "handleSeconds", 380);
        spread(calls, .8, "issuesPerMonth", "growth", "handleSeconds");
        Map<String, Value> chats = values("issuesPerMonth", 9_000, "growth", .08, "handleSeconds", 520);
        spread(chats, .8, "issuesPerMonth", "growth", "handleSeconds");
        Map<String, Value> own = values(
                "wage",
                19,
                "onCost",
                .28,
                "seatCost",
                420,
                "shrinkage",
                .3,
                "occupancy",
                .82,
                "attrition",
                .25,
                "replacementCost",
                4_500,
                "firstContactResolution",
                .8,
                "indexation",
                .03,
                "satisfaction",
                .8);
        spread(own, .9, "wage", "shrinkage", "occupancy", "attrition", "firstContactResolution", "indexation");
        Map<String, Value> there = values(
                "price",
                9.8,
                "occupancy",
                .8,
                "shrinkage",
                .2,
                "firstContactResolution",
                .72,
                "satisfaction",
                .77,
                "escalationShare",
                .03,
                "escalationCost",
                9.5,
                "governance",
                9_000,
                "transition",
                400_000,
                "exit",
                150_000,
                "credits",
                .01,
                "hedging",
                .01,
                "indexation",
                .04);
        spread(
                there,
                .85,
                "price",
                "occupancy",
                "firstContactResolution",
                "escalationShare",
                "governance",
                "transition",
                "indexation");
        Map<String, Value> dollar = values("rate", .92, "drift", .01);
        dollar.put("rate", Value.of(.92, Spread.between(Kind.LOGNORMAL, .83, 1.02)));
        return new Scenario(
                "Five years",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 60, Timing.MONTH_END, Discounting.NOMINAL),
                List.of(
                        new Reason("calls", List.of(1.2, 1.1, 1.0, .9, .9, .8, .8, .9, 1.0, 1.1, 1.1, 1.2), calls),
                        new Reason("chats", null, chats)),
                Map.of("USD", dollar),
                List.of(
                        new Location("in-house", "EUR", Basis.STAFFED, own),
                        new Location("manila", "USD", Basis.PER_PRODUCTIVE_HOUR, there)),
                Map.of("in-house", 1.0),
                Map.of("in-house", .3, "manila", .7),
                new Transition(6, 4, .6),
                general,
                List.of(new Correlation("locations.manila.price", "currencies.USD.rate", -.4)),
                "assumed from a benchmark");
    }

    private static void spread(Map<String, Value> values, double low, String... names) {
        for (String name : names) {
            double value = Objects.requireNonNull(values.get(name)).value();
            values.put(
                    name,
                    Value.of(
                            value,
                            Spread.between(
                                    Kind.PERT,
                                    value * low,
                                    value * (2 - low) > 1 && value < 1 ? 1 : value * (2 - low))));
        }
    }

    static Map<String, Value> values(Object... pairs) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], Value.of(((Number) pairs[i + 1]).doubleValue()));
        }
        return values;
    }
}
