package dev.shorewise.vendor.workforce.people;

import static dev.shorewise.vendor.findings.Words.percent;

import dev.shorewise.vendor.findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lays what is asked for beside what can be done. Pure: both in, matrix out. */
final class CoverReader {

    /** The method: hours of handling asked for, over hours of the agents who can. */
    static final String METHOD = "cover/hours-over-hours@1";

    /** Above this share of their time agents cannot keep waits short. */
    private static final double FULL = .85;

    private CoverReader() {}

    /** What was asked for. @param hours of handling; NaN where not measured */
    record Demand(String name, long contacts, double hours) {}

    /** Who can do what now, and whose assessments have expired. */
    record Able(Set<String> can, Set<String> expired) {

        Able {
            can = Set.copyOf(can);
            expired = Set.copyOf(expired);
        }
    }

    /**
     * The matrix.
     *
     * @param hoursEach hours that one agent has for contacts in the period
     */
    static Cover of(String what, List<Demand> demand, List<Able> agents, double hoursEach) {
        Set<String> names = new TreeSet<>();
        demand.forEach(one -> names.add(one.name()));
        agents.forEach(agent -> {
            names.addAll(agent.can());
            names.addAll(agent.expired());
        });
        List<Cover.Row> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String name : names) {
            Cover.Row row = row(
                    demand.stream()
                            .filter(one -> one.name().equals(name))
                            .findFirst()
                            .orElse(new Demand(name, 0, 0)),
                    agents,
                    hoursEach);
            rows.add(row);
            finding(what, row, findings);
        }
        return new Cover(rows, findings);
    }

    private static Cover.Row row(Demand demand, List<Able> agents, double hoursEach) {
        int able = 0;
        int expired = 0;
        double hours = 0;
        for (Able agent : agents) {
            if (agent.can().contains(demand.name())) {
                able++;
                hours += hoursEach / agent.can().size();
            } else if (agent.expired().contains(demand.name())) {
                expired++;
            }
        }
        boolean measured = Double.isFinite(demand.hours());
        return new Cover.Row(
                demand.name(),
                demand.contacts(),
                measured ? demand.hours() : null,
                able,
                expired,
                measured && hours > 0 ? demand.hours() / hours : null);
    }

    private static void finding(String what, Cover.Row row, List<Finding> findings) {
        if (row.contacts() > 0 && row.agents() == 0) {
            findings.add(Finding.of(
                            "nobody-can",
                            METHOD,
                            "%d contacts asked for the %s %s, and no agent is known to be able%s.",
                            row.contacts(),
                            what,
                            row.name(),
                            row.expired() > 0 ? "; %d assessments have expired".formatted(row.expired()) : "")
                    .with("contacts", row.contacts())
                    .with("expired", row.expired()));
        } else if (row.contacts() > 0 && row.agents() == 1) {
            findings.add(Finding.of(
                            "one-agent-only",
                            METHOD,
                            "All %d contacts in the %s %s hang on one agent.",
                            row.contacts(),
                            what,
                            row.name())
                    .with("contacts", row.contacts()));
        }
        Double load = row.load();
        if (load != null && load > FULL) {
            findings.add(Finding.of(
                            "too-few",
                            METHOD,
                            "The %s %s asks for %s of the hours that its %d agents have for it.",
                            what,
                            row.name(),
                            percent(load),
                            row.agents())
                    .with("load", load)
                    .with("agents", row.agents()));
        }
    }
}
