package dev.shorewise.statistics.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of the spread goes with an input.
 *
 * @param input its name
 * @param rankCorrelation Spearman's, between the input and the output
 * @param share its square over the sum of all squares, {@code contribution/rank-squared@1}; correlated inputs share
 */
public record Contribution(String input, double rankCorrelation, double share) {

    static List<Contribution> of(List<String> names, double[] correlations) {
        double squares = Arrays.stream(correlations).map(r -> r * r).sum();
        return IntStream.range(0, correlations.length)
                .mapToObj(i -> new Contribution(
                        names.get(i), correlations[i], squares == 0 ? 0 : correlations[i] * correlations[i] / squares))
                .sorted(Comparator.comparingDouble(Contribution::share)
                        .reversed()
                        .thenComparing(Contribution::input))
                .toList();
    }
}
