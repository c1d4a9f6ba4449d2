package dev.shorewise.statistics.decision;

import dev.shorewise.statistics.simulation.Uniforms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stochastic multicriteria acceptability analysis, {@code decide/smaa@1} (Lahdelma, Hokkanen, Salminen 1998): who is first
 * for which share of all weightings. Assumes additive scores. What is not known exactly is drawn evenly from its interval.
 */
public final class Smaa {

    /** The definition. */
    public static final String METHOD = "decide/smaa@1";

    private static final double SAME = 1e-12;
    private static final double Z = 1.959963984540054;

    private Smaa() {}

    /**
     * How to draw.
     *
     * @param freedom which share of the weight may go anywhere: 1 for all weightings, less for those near the given ones
     * @param draws 10 000 give a share to about a hundredth
     * @param seed of {@link Uniforms}
     */
    public record Plan(double freedom, int draws, long seed) {

        public Plan {
            if (!(freedom > 0 && freedom <= 1) || draws < 1) {
                throw new IllegalArgumentException(
                        "freedom above 0 to 1, one draw or more, but got " + freedom + ", " + draws);
            }
        }
    }

    /**
     * The acceptability of each alternative, in their order.
     *
     * @param given weights of sum 1, one a criterion; matter only where the freedom is below 1
     */
    public static List<Acceptability> of(List<Alternative> alternatives, List<Double> given, Plan plan) {
        int size = alternatives.size();
        Weights weights = new Weights(given, plan.freedom(), plan.seed());
        Uniforms unsure = new Uniforms(plan.seed(), "score");
        double[][] ranks = new double[size][size];
        double[][] central = new double[size][given.size()];
        for (int draw = 0; draw < plan.draws(); draw++) {
            double[] drawn = weights.at(draw);
            double[] totals = totals(alternatives, drawn, unsure, draw);
            count(totals, ranks, central, drawn);
        }
        return IntStream.range(0, size)
                .mapToObj(i -> acceptability(alternatives.get(i).id(), ranks[i], central[i], plan.draws()))
                .toList();
    }

    private static double[] totals(List<Alternative> alternatives, double[] weights, Uniforms unsure, long draw) {
        double[] totals = new double[alternatives.size()];
        long place = draw * alternatives.size() * weights.length;
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                Alternative.Score score = alternatives.get(i).scores().get(j);
                double value = score.low() == score.high()
                        ? score.value()
                        : score.low() + (score.high() - score.low()) * unsure.at(place + i * (long) weights.length + j);
                totals[i] += weights[j] * value;
            }
        }
        return totals;
    }

    private static void count(double[] totals, double[][] ranks, double[][] central, double[] weights) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, totals.length).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer i) -> totals[i]).reversed());
        for (int from = 0; from < totals.length; ) {
            int to = from;
            while (to < totals.length && totals[order.get(from)] - totals[order.get(to)] < SAME) {
                to++;
            }
            double share = 1.0 / (to - from);
            for (int tied = from; tied < to; tied++) {
                for (int rank = from; rank < to; rank++) {
                    ranks[order.get(tied)][rank] += share;
                }
                for (int j = 0; from == 0 && j < weights.length; j++) {
                    central[order.get(tied)][j] += share * weights[j];
                }
            }
            from = to;
        }
    }

    private static Acceptability acceptability(String id, double[] ranks, double[] central, int draws) {
        double first = ranks[0] / draws;
        return new Acceptability(
                id,
                Arrays.stream(ranks).mapToObj(count -> count / draws).toList(),
                Z * Math.sqrt(first * (1 - first) / draws),
                ranks[0] == 0
                        ? List.of()
                        : Arrays.stream(central).mapToObj(sum -> sum / ranks[0]).toList());
    }
}
