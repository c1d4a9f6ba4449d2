package dev.shorewise.vendor.workforce.training;

import dev.shorewise.statistics.effects.AgentChange;
import dev.shorewise.vendor.workforce.Agent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who can be held against whom: agents of one site, team and band of tenure whose figures before lie within one standard
 * deviation of each other. Whoever has no such counterpart is left out, on either side.
 */
final class Matching {

    /** Fewer weeks on a side say too little of an agent. */
    static final int LEAST_WEEKS = 3;

    private static final int WEEKS_OF_A_TREND = 4;
    private static final int HALF_YEAR = 182;
    private static final int TWO_YEARS = 730;

    private Matching() {}

    /** An agent with figures on both sides. */
    private record Candidate(Agent agent, boolean taught, int band, AgentChange change) {

        boolean fits(Candidate other, double apart) {
            return taught != other.taught
                    && band == other.band
                    && agent.siteId().equals(other.agent.siteId())
                    && agent.team().equals(other.agent.team())
                    && Math.abs(change.before() - other.change.before()) <= apart;
        }
    }

    /**
     * The comparable ones.
     *
     * @param taught who completed the course
     * @param leftOut who was assigned it and is therefore no counterpart, whether or not they completed it
     */
    static List<AgentChange> of(
            List<Agent> agents, Set<String> taught, Set<String> leftOut, Series series, Window window) {
        List<Candidate> candidates = new ArrayList<>();
        for (Agent agent : agents) {
            boolean has = taught.contains(agent.key());
            if ((has || !leftOut.contains(agent.key()))
                    && series.weeks(agent.key(), window.before(), window.begins()) >= LEAST_WEEKS
                    && series.weeks(agent.key(), window.ends(), window.after()) >= LEAST_WEEKS) {
                candidates.add(candidate(agent, has, series, window));
            }
        }
        double apart = deviation(candidates);
        return candidates.stream()
                .filter(one -> candidates.stream().anyMatch(other -> one.fits(other, apart)))
                .map(Candidate::change)
                .toList();
    }

    private static Candidate candidate(Agent agent, boolean taught, Series series, Window window) {
        List<Double> before = series.values(agent.key(), window.before(), window.begins());
        return new Candidate(
                agent,
                taught,
                band(agent.term().startedOn(), window.begins()),
                new AgentChange(
                        agent.key(),
                        taught,
                        series.value(agent.key(), window.before(), window.begins()),
                        series.value(agent.key(), window.ends(), window.after()),
                        before.size() < WEEKS_OF_A_TREND ? List.of() : before));
    }

    private static int band(LocalDate started, LocalDate day) {
        long days = ChronoUnit.DAYS.between(started, day);
        return days < HALF_YEAR ? 0 : days < TWO_YEARS ? 1 : 2;
    }

    private static double deviation(List<Candidate> candidates) {
        double mean = candidates.stream()
                .mapToDouble(one -> one.change().before())
                .average()
                .orElse(0);
        double sum = candidates.stream()
                .mapToDouble(one -> Math.pow(one.change().before() - mean, 2))
                .sum();
        return Math.sqrt(sum / Math.max(1, candidates.size() - 1));
    }
}
