package dev.shorewise.statistics.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the first place changes hands when one criterion alone gets more weight or less and the others keep their
 * proportions.
 *
 * @param criterion its place among the criteria
 * @param weight at which both are level, 0 to 1
 * @param then who leads beyond it
 */
public record Crossing(int criterion, double weight, String then) {

    /** The nearest crossing as the criterion weighs more; empty if nobody else ever leads. */
    public static Optional<Crossing> above(List<Alternative> alternatives, List<Double> weights, int criterion) {
        return nearest(alternatives, weights, criterion, true);
    }

    /** The nearest crossing as the criterion weighs less. */
    public static Optional<Crossing> below(List<Alternative> alternatives, List<Double> weights, int criterion) {
        return nearest(alternatives, weights, criterion, false);
    }

    private static Optional<Crossing> nearest(
            List<Alternative> alternatives, List<Double> weights, int criterion, boolean up) {
        double now = weights.get(criterion);
        Alternative leader = alternatives.get(WeightFlip.first(alternatives, weights));
        double rest = rest(leader, weights, criterion);
        double own = leader.scores().get(criterion).value();
        Optional<Crossing> nearest = Optional.empty();
        for (Alternative other : alternatives) {
            double gain = other.scores().get(criterion).value() - own;
            double loss = rest(other, weights, criterion) - rest;
            double level = loss / (loss - gain);
            boolean overtakes = up ? gain > loss : gain < loss;
            boolean lies = up ? level >= now && level <= 1 : level <= now && level >= 0;
            if (other != leader
                    && overtakes
                    && lies
                    && nearest.filter(found -> Math.abs(found.weight() - now) <= Math.abs(level - now))
                            .isEmpty()) {
                nearest = Optional.of(new Crossing(criterion, level, other.id()));
            }
        }
        return nearest;
    }

    /** The score in the other criteria, weighed by their proportions; evenly if they weigh nothing. */
    private static double rest(Alternative alternative, List<Double> weights, int criterion) {
        double sum = 0;
        double all = 0;
        boolean even = weights.get(criterion) >= 1;
        for (int j :
                IntStream.range(0, weights.size()).filter(j -> j != criterion).toArray()) {
            double weight = even ? 1 : weights.get(j);
            sum += weight * alternative.scores().get(j).value();
            all += weight;
        }
        return all == 0 ? 0 : sum / all;
    }
}
