package dev.shorewise.statistics.simulation;

/**
 * How a simulation is drawn. The same plan gives the same results to the last digit.
 *
 * @param trials 1,000 to 1,000,000
 * @param seed any number
 * @param method how correlation is brought in
 * @param correlation of the inputs
 */
public record SimulationPlan(int trials, long seed, Method method, RankCorrelation correlation) {

    /** The fewest trials. */
    public static final int LEAST = 1_000;

    /** The most trials. */
    public static final int MOST = 1_000_000;

    /** How correlation is brought in. */
    public enum Method {
        /** Correlated normal scores, trial by trial: {@code corr/gaussian-copula@1}. */
        GAUSSIAN_COPULA,
        /** Reordering of whole columns: {@code corr/iman-conover@1}. */
        IMAN_CONOVER
    }

    public SimulationPlan {
        if (trials < LEAST || trials > MOST) {
            throw new IllegalArgumentException(
                    "a simulation has " + LEAST + " to " + MOST + " trials, but got " + trials);
        }
    }

    /** A plan without correlation. */
    public static SimulationPlan independent(int trials, long seed) {
        return new SimulationPlan(trials, seed, Method.GAUSSIAN_COPULA, RankCorrelation.NONE);
    }
}
