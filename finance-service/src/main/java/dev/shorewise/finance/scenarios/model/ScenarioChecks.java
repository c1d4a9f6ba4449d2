package dev.shorewise.finance.scenarios.model;

import dev.shorewise.finance.money.Currencies;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a scenario must be before anything is computed. */
public final class ScenarioChecks {

    private static final String ID = "[a-z0-9][a-z0-9-]{0,39}";
    private static final int MOST = 60;
    private static final double CENT = 1e-9;
    private static final int LONGEST = 2_000;

    private ScenarioChecks() {}

    /**
     * All of them.
     *
     * @throws IllegalArgumentException that says in the caller's words what is wrong
     */
    public static void check(Scenario scenario) {
        must(!scenario.name().isBlank() && scenario.name().length() <= LONGEST, "a scenario has a name");
        currency(scenario.frame().currency());
        ids("reason", scenario.reasons().stream().map(Reason::id).toList());
        List<String> places = scenario.locations().stream().map(Location::id).toList();
        ids("location", places);
        for (Location place : scenario.locations()) {
            currency(place.currency());
            must(
                    place.currency().equals(scenario.frame().currency())
                            || scenario.currencies().containsKey(place.currency()),
                    "currencies says no rate of " + place.currency());
        }
        shares("baseline", scenario.baseline(), places);
        shares("option", scenario.option(), places);
        churn(scenario);
        InputList.of(scenario);
    }

    private static void churn(Scenario scenario) {
        Value link = scenario.inputs().get(GeneralInput.CHURN_PER_SATISFACTION.key());
        must(
                link == null
                        || (scenario.churnAssumption() != null
                                && !scenario.churnAssumption().isBlank()),
                "a scenario in which satisfaction makes customers stay says why: churnAssumption");
    }

    private static void currency(String code) {
        must(Currencies.find(code).isPresent(), code + " is no currency of ISO 4217");
    }

    private static void ids(String what, List<String> ids) {
        must(!ids.isEmpty() && ids.size() <= MOST, "a scenario has 1 to " + MOST + " of " + what);
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            must(id.matches(ID), what + ": an id is 1 to 40 small letters, digits and dashes, but got " + id);
            must(seen.add(id), what + ": " + id + " stands there twice");
        }
    }

    private static void shares(String what, Map<String, Double> shares, List<String> places) {
        must(places.containsAll(shares.keySet()), what + ": names a location that the scenario does not have");
        must(shares.values().stream().allMatch(share -> share >= 0 && share <= 1), what + ": shares lie from 0 to 1");
        double sum = shares.values().stream().mapToDouble(share -> share).sum();
        must(Math.abs(sum - 1) < CENT, what + ": shares add up to 1, but got " + sum);
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
