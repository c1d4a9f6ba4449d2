package dev.shorewise.statistics.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How little must change in the weights for another alternative to be first, {@code decide/weight-flip@1}.
 *
 * <p>The gap between two alternatives is linear in the weights, so moving weight away from the criteria in which the first
 * gains most to the one in which the other gains most closes it with the least weight moved; no search is needed.
 *
 * @param challenger who draws level with the first
 * @param moved which share of all weight has to move, 0 to 1
 * @param weights with which both are level
 */
public record WeightFlip(String challenger, double moved, List<Double> weights) {

    /** The definition. */
    public static final String METHOD = "decide/weight-flip@1";

    public WeightFlip {
        weights = List.copyOf(weights);
    }

    /** Who is first under weights of sum 1; of those level the earliest. */
    public static int first(List<Alternative> alternatives, List<Double> weights) {
        return IntStream.range(0, alternatives.size())
                .boxed()
                .max(Comparator.comparingDouble(
                                (Integer i) -> alternatives.get(i).under(weights))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The smallest move of weight after which the first is not alone in front; empty if no weights do that. */
    public static Optional<WeightFlip> smallest(List<Alternative> alternatives, List<Double> weights) {
        Alternative leader = alternatives.get(first(alternatives, weights));
        return alternatives.stream()
                .filter(other -> other != leader)
                .flatMap(other -> between(leader, other, weights).stream())
                .min(Comparator.comparingDouble(WeightFlip::moved));
    }

    private static Optional<WeightFlip> between(Alternative leader, Alternative other, List<Double> weights) {
        double[] gains = IntStream.range(0, weights.size())
                .mapToDouble(j ->
                        other.scores().get(j).value() - leader.scores().get(j).value())
                .toArray();
        List<Integer> poorestFirst =
                new ArrayList<>(IntStream.range(0, gains.length).boxed().toList());
        poorestFirst.sort(Comparator.comparingDouble(j -> gains[j]));
        int best = poorestFirst.get(gains.length - 1);
        double gap = leader.under(weights) - other.under(weights);
        if (gains[best] < 0) {
            return Optional.empty();
        }
        List<Double> moved = new ArrayList<>(weights);
        double sum = 0;
        for (int j : poorestFirst) {
            double each = gains[best] - gains[j];
            if (gap <= 0 || each == 0) {
                break;
            }
            double part = Math.min(weights.get(j), gap / each);
            moved.set(j, moved.get(j) - part);
            moved.set(best, moved.get(best) + part);
            sum += part;
            gap -= part * each;
        }
        return Optional.of(new WeightFlip(other.id(), sum, moved));
    }
}
