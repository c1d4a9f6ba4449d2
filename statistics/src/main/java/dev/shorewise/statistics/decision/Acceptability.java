package dev.shorewise.statistics.decision;

import java.util.List;

/**
 * How often an alternative takes which rank when the weights are open.
 *
 * @param ranks shares of the weight space in which it is first, second and so on; those that share a rank share its share
 * @param error half the width of the 95 % interval of the first of them, from drawing: {@code 1.96 sqrt(p(1 - p)/draws)}
 * @param centralWeights the mean of the weightings that rank it first: who chooses it thinks like that; empty if none does
 */
public record Acceptability(String id, List<Double> ranks, double error, List<Double> centralWeights) {

    public Acceptability {
        ranks = List.copyOf(ranks);
        centralWeights = List.copyOf(centralWeights);
    }

    /** The share of the weight space in which it is first. */
    public double first() {
        return ranks.get(0);
    }
}
