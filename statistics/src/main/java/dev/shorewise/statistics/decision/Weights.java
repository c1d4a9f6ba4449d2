package dev.shorewise.statistics.decision;

import dev.shorewise.statistics.simulation.Uniforms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weightings drawn evenly from a simplex: not negative, of sum 1. Normalised exponentials, so every weighting is as likely
 * as every other. A smaller freedom draws evenly from a smaller simplex of the same shape around given weights.
 */
final class Weights {

    private final double[] given;
    private final double freedom;
    private final List<Uniforms> streams;

    /**
     * Draws around weights.
     *
     * @param given of sum 1
     * @param freedom which share of the weight may go anywhere, above 0 to 1
     */
    Weights(List<Double> given, double freedom, long seed) {
        this.given = given.stream().mapToDouble(Double::doubleValue).toArray();
        this.freedom = freedom;
        this.streams = IntStream.range(0, given.size())
                .mapToObj(j -> new Uniforms(seed, "weight-" + j))
                .toList();
    }

    double[] at(long trial) {
        double[] weights = new double[given.length];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = -Math.log(streams.get(j).at(trial));
        }
        double sum = Arrays.stream(weights).sum();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = (1 - freedom) * given[j] + freedom * weights[j] / sum;
        }
        return weights;
    }
}
