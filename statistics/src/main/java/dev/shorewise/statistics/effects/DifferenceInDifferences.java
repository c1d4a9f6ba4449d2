package dev.shorewise.statistics.effects;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.comparison.MeanDifference;
import dev.shorewise.statistics.comparison.RankShift;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What something brought, {@code effect/did@1}: how much more those who got it changed than comparable ones who did not,
 * over the same weeks. Assumes that both would have gone on alike, which {@link #trend} tests on the weeks before.
 *
 * @param value the mean change of the treated less that of the others, in the unit of the figure
 * @param interval of it, 95 %, after Welch
 * @param typical the same after Hodges and Lehmann, which no single agent moves far
 * @param clusterError the standard error of the regression {@code y = treated + after + both}, clustered by agent, with the
 *     small-sample factor: a cross-check of the interval
 * @param permutation how often chance alone would part the same changes so far
 * @param trend how the slopes of the weeks before differ; empty below two agents with weeks on a side
 * @param treated how many got it
 * @param others how many did not
 */
public record DifferenceInDifferences(
        double value,
        Interval interval,
        double typical,
        double clusterError,
        PermutationTest permutation,
        Optional<Trend> trend,
        int treated,
        int others) {

    /** The definition. */
    public static final String METHOD = "effect/did@1";

    /** How many agents each side needs. */
    public static final int LEAST = 5;

    private static final double CHANCE = 0.05;

    /** The difference of two slopes, a week. @param interval 95 % */
    public record Trend(double value, Interval interval) {}

    /** What the figures say. */
    public enum Verdict {
        /** The treated rose more than the others. */
        ROSE,
        /** The treated fell more than the others. */
        FELL,
        /** Too little to tell from chance. */
        NOT_SHOWN,
        /** The groups moved apart before already, or it cannot be ruled out, so the effect may be theirs. */
        NOT_TRUSTWORTHY
    }

    /**
     * The effect.
     *
     * @return empty below {@value #LEAST} agents on a side, or if nobody changed differently from anybody
     */
    public static Optional<DifferenceInDifferences> of(List<AgentChange> agents, long seed) {
        double[] treated = changes(agents, true);
        double[] others = changes(agents, false);
        if (treated.length < LEAST || others.length < LEAST) {
            return Optional.empty();
        }
        return MeanDifference.between(moments(treated), moments(others))
                .map(apart -> new DifferenceInDifferences(
                        apart.value(),
                        apart.interval(),
                        RankShift.shift(treated, others),
                        clusterError(treated, others),
                        PermutationTest.of(treated, others, seed),
                        trend(agents),
                        treated.length,
                        others.length));
    }

    /** Judged: an effect stands if chance is unlikely by permutation, its interval leaves out 0, and trends were parallel. */
    public Verdict verdict() {
        if (trend.filter(apart -> !apart.interval().contains(0)).isPresent()) {
            return Verdict.NOT_TRUSTWORTHY;
        }
        if (permutation.chance() >= CHANCE || interval.contains(0)) {
            return Verdict.NOT_SHOWN;
        }
        // too wide to say that trends were parallel: half the effect in a week
        if (trend.isEmpty() || trend.get().interval().width() > Math.abs(value) / 2) {
            return Verdict.NOT_TRUSTWORTHY;
        }
        return value > 0 ? Verdict.ROSE : Verdict.FELL;
    }

    private static Optional<Trend> trend(List<AgentChange> agents) {
        double[] treated = slopes(agents, true);
        double[] others = slopes(agents, false);
        if (treated.length < 2 || others.length < 2) {
            return Optional.empty();
        }
        return MeanDifference.between(moments(treated), moments(others))
                .map(apart -> new Trend(apart.value(), apart.interval()));
    }

    private static double clusterError(double[] treated, double[] others) {
        double agents = treated.length + others.length;
        double factor = agents / (agents - 1) * (2 * agents - 1) / (2 * agents - 4);
        return Math.sqrt(factor * (spread(treated) + spread(others)));
    }

    private static double spread(double[] changes) {
        double n = changes.length;
        return moments(changes).variance().orElseThrow() * (n - 1) / (n * n);
    }

    private static double[] changes(List<AgentChange> agents, boolean treated) {
        return agents.stream()
                .filter(agent -> agent.treated() == treated)
                .mapToDouble(AgentChange::change)
                .toArray();
    }

    private static double[] slopes(List<AgentChange> agents, boolean treated) {
        return agents.stream()
                .filter(agent ->
                        agent.treated() == treated && agent.weeksBefore().size() > 1)
                .mapToDouble(AgentChange::slope)
                .toArray();
    }

    private static Moments moments(double[] values) {
        Moments all = Moments.NONE;
        for (double value : values) {
            all = all.plus(Moments.ofValue(BigDecimal.valueOf(value)));
        }
        return all;
    }
}
