package dev.shorewise.statistics.simulation;

/** The triangular factor of a correlation matrix. */
final class Cholesky {

    private static final double LEAST = 1e-12;

    private Cholesky() {}

    /**
     * L with {@code L L' = matrix}.
     *
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    static double[][] factor(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j && rest < LEAST) {
                    throw new IllegalArgumentException(
                            "no inputs correlate like this: the matrix of correlations is not positive definite");
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }
}
