package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.integrity.ShortContacts;
import dev.shorewise.vendor.contacts.AgentTimes.Step;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says which agents end contacts early at their customers' cost: more of them than colleagues' are shorter than nine in ten of
 * colleagues' like contacts, <em>and</em> the short ones come back more often than the agent's others. Allowing for all
 * agents (Holm). Pure.
 */
final class AgentChecks {

    private static final int LEAST_CONTACTS = 200;
    private static final int LEAST_BACK = 5;
    private static final int LEAST_OF_OTHERS = 100;
    private static final double SHORTEST = .10;
    private static final double ALARM = .05;

    private AgentChecks() {}

    /** An agent's contacts. @param quick those shorter than nine in ten of colleagues' */
    private record Agent(String site, String agent, Ratio quick, Ratio others) {

        boolean isEnough() {
            return quick.denominator() + others.denominator() >= LEAST_CONTACTS
                    && Math.min(quick.numerator(), others.numerator()) >= LEAST_BACK;
        }
    }

    static List<Look> of(List<Step> steps, CostOfContact cost) {
        List<Agent> agents = agents(steps).stream().filter(Agent::isEnough).toList();
        List<ShortContacts> seen = agents.stream()
                .map(agent -> ShortContacts.of(SHORTEST, agent.quick(), agent.others()))
                .toList();
        double[] adjusted = Multiplicity.holm(
                seen.stream().mapToDouble(ShortContacts::chance).toArray());
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            if (adjusted[i] <= ALARM) {
                looks.add(hasty(agents.get(i), seen.get(i), adjusted[i], cost));
            }
        }
        return looks.isEmpty() ? List.of(nobody(agents.size())) : looks;
    }

    private static Look hasty(Agent agent, ShortContacts seen, double chance, CostOfContact cost) {
        double quick = agent.quick().value().orElse(0);
        double others = agent.others().value().orElse(0);
        double share = (double) agent.quick().denominator()
                / (agent.quick().denominator() + agent.others().denominator());
        double extra = agent.quick().denominator() * (quick - others);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("shareShort", share);
        figures.put("cameBackOfShort", quick);
        figures.put("cameBackOfOthers", others);
        figures.put("odds", seen.oddsRatio());
        figures.put("low", seen.interval().low());
        figures.put("high", seen.interval().high());
        figures.put("extraContacts", extra);
        if (cost.isKnown()) {
            figures.put("extraCost", extra * cost.amount());
        }
        figures.put("chance", chance);
        return Look.of(
                        Check.RUSHED_AGENTS,
                        Result.NOTICED,
                        FeedChecks.words(
                                "Agent %s of %s ends %.0f %% of contacts sooner than nine in ten of colleagues' like ones, and of these %.0f %% come back, of the agent's others %.0f %% (odds %.1f, %.1f to %.1f): about %.0f extra contacts%s.",
                                agent.agent(),
                                agent.site(),
                                100 * share,
                                100 * quick,
                                100 * others,
                                seen.oddsRatio(),
                                seen.interval().low(),
                                seen.interval().high(),
                                extra,
                                cost.words(extra)),
                        figures,
                        ShortContacts.METHOD)
                .about(Map.of("site", agent.site(), "agent", agent.agent()));
    }

    private static Look nobody(int agents) {
        return Look.of(
                Check.RUSHED_AGENTS,
                agents == 0 ? Result.NOT_ENOUGH_DATA : Result.CLEAR,
                agents == 0
                        ? "No agent has 200 contacts of known customers, five of whom came back after a short one."
                        : "None of " + agents + " agents ends contacts early at the customers' cost.",
                Map.of("agents", (double) agents),
                ShortContacts.METHOD);
    }

    private static List<Agent> agents(List<Step> steps) {
        Map<String, SortedMap<Integer, Long>> reasons = new HashMap<>();
        SortedMap<String, List<Step>> agents = new TreeMap<>();
        for (Step step : steps) {
            reasons.computeIfAbsent(step.reason(), reason -> new TreeMap<>())
                    .merge(step.step(), step.contacts(), Long::sum);
            agents.computeIfAbsent(step.agent(), agent -> new ArrayList<>()).add(step);
        }
        return agents.values().stream().map(own -> agent(own, reasons)).toList();
    }

    private static Agent agent(List<Step> own, Map<String, SortedMap<Integer, Long>> reasons) {
        Map<String, Map<Integer, Long>> mine = new HashMap<>();
        own.forEach(step -> mine.computeIfAbsent(step.reason(), reason -> new HashMap<>())
                .merge(step.step(), step.contacts(), Long::sum));
        Map<String, Integer> limits = new HashMap<>();
        mine.forEach(
                (reason, steps) -> limits.put(reason, limit(reasons.getOrDefault(reason, new TreeMap<>()), steps)));
        Ratio quick = Ratio.NONE;
        Ratio others = Ratio.NONE;
        for (Step step : own) {
            int limit = limits.getOrDefault(step.reason(), -1);
            Ratio back = new Ratio(step.cameBack(), step.contacts());
            if (limit >= 0) {
                quick = step.step() < limit ? quick.plus(back) : quick;
                others = step.step() < limit ? others : others.plus(back);
            }
        }
        return new Agent(own.get(0).site(), own.get(0).agent(), quick, others);
    }

    /** The step that holds the tenth percent of all others' contacts; -1 where there are too few of them. */
    private static int limit(SortedMap<Integer, Long> all, Map<Integer, Long> mine) {
        long others = all.values().stream().mapToLong(Long::longValue).sum()
                - mine.values().stream().mapToLong(Long::longValue).sum();
        if (others < LEAST_OF_OTHERS) {
            return -1;
        }
        double below = 0;
        for (Map.Entry<Integer, Long> step : all.entrySet()) {
            below += step.getValue() - mine.getOrDefault(step.getKey(), 0L);
            if (below > SHORTEST * others) {
                return step.getKey();
            }
        }
        return -1;
    }
}
