package dev.shorewise.statistics.simulation;

import dev.shorewise.statistics.Quantiles;
import java.util.Arrays;

/**
 * One output over all trials; quantiles by nearest rank.
 *
 * @param p10 one in ten trials gives no more
 * @param p50 half of them
 * @param p90 nine in ten
 * @param mean of all
 * @param deviation standard deviation of all
 * @param negative share of trials below 0
 * @param meanWhenNegative of the trials below 0; 0 without any
 */
public record OutputSummary(
        double p10, double p50, double p90, double mean, double deviation, double negative, double meanWhenNegative) {

    static OutputSummary of(double[] results) {
        double[] sorted = results.clone();
        Arrays.sort(sorted);
        double mean = sum(sorted, sorted.length) / sorted.length;
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        int below = 0;
        while (below < sorted.length && sorted[below] < 0) {
            below++;
        }
        return new OutputSummary(
                Quantiles.nearestRank(sorted, .1),
                Quantiles.nearestRank(sorted, .5),
                Quantiles.nearestRank(sorted, .9),
                mean,
                Math.sqrt(squares / sorted.length),
                (double) below / sorted.length,
                below == 0 ? 0 : sum(sorted, below) / below);
    }

    private static double sum(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }
}
