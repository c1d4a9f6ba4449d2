package dev.shorewise.statistics.drivers;

/**
 * How much of an outcome's variance each of several correlated drivers explains: J. W. Johnson's relative weights
 * (2000), {@code driver/relative-weights@1}.
 *
 * <p>{@code Lambda = R^(1/2)}, {@code beta = Lambda^-1 r}, {@code weight_j = sum over k of Lambda_jk^2 beta_k^2}. The
 * weights are 0 or more and add up to R squared of the regression on all drivers, however these correlate; for up to a
 * dozen drivers they lie within a hundredth or two of Shapley's shares, at a fraction of the work. Assumes roughly
 * linear effects and says what goes together, never what causes what.
 */
public final class RelativeWeights {

    /** The definition. */
    public static final String METHOD = "driver/relative-weights@1";

    private static final double LEAST_EIGENVALUE = 1e-9;

    private RelativeWeights() {}

    /**
     * The weights, in the order of the drivers.
     *
     * @param among correlations of the drivers with each other, a symmetric matrix with 1 on its diagonal
     * @param outcome correlation of each driver with the outcome
     * @throws IllegalArgumentException if a driver is made of the others, or the sizes differ
     */
    public static double[] of(double[][] among, double[] outcome) {
        if (among.length != outcome.length) {
            throw new IllegalArgumentException(
                    "one correlation a driver, but got " + outcome.length + " for " + among.length + " drivers");
        }
        SymmetricEigen eigen = SymmetricEigen.of(among);
        for (double value : eigen.values()) {
            if (value < LEAST_EIGENVALUE) {
                throw new IllegalArgumentException("a driver is made of the others: leave it out");
            }
        }
        double[][] lambda = eigen.power(.5);
        double[] beta = times(eigen.power(-.5), outcome);
        double[] weights = new double[outcome.length];
        for (int j = 0; j < weights.length; j++) {
            for (int k = 0; k < weights.length; k++) {
                weights[j] += lambda[j][k] * lambda[j][k] * beta[k] * beta[k];
            }
        }
        return weights;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int k = 0; k < vector.length; k++) {
                product[i] += matrix[i][k] * vector[k];
            }
        }
        return product;
    }
}
