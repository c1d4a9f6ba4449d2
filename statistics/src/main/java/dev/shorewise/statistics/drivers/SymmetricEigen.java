package dev.shorewise.statistics.drivers;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations (1846): slow for large matrices, exact to
 * rounding for the dozen or two of a driver analysis.
 *
 * @param values in no order
 * @param vectors one in each column, orthonormal
 */
record SymmetricEigen(double[] values, double[][] vectors) {

    private static final int SWEEPS = 100;
    private static final double NOTHING = 1e-22;

    static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && offDiagonal(a) > NOTHING; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    if (a[p][q] != 0) {
                        rotate(a, vectors, p, q);
                    }
                }
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
        }
        return new SymmetricEigen(values, vectors);
    }

    /** {@code V diag(f(value)) V'} for {@code f(value) = value^exponent}; values that rounding left below 0 count as 0. */
    double[][] power(double exponent) {
        int n = values.length;
        double[][] result = new double[n][n];
        for (int k = 0; k < n; k++) {
            double value = values[k] <= 0 ? 0 : Math.pow(values[k], exponent);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    result[i][j] += vectors[i][k] * value * vectors[j][k];
                }
            }
        }
        return result;
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                sum += a[p][q] * a[p][q];
            }
        }
        return sum;
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(t * t + 1);
        double sine = t * cosine;
        for (double[] row : a) {
            turn(row, p, q, cosine, sine);
        }
        for (int k = 0; k < a.length; k++) {
            double atP = a[p][k];
            a[p][k] = cosine * atP - sine * a[q][k];
            a[q][k] = sine * atP + cosine * a[q][k];
        }
        for (double[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double atP = row[p];
        row[p] = cosine * atP - sine * row[q];
        row[q] = sine * atP + cosine * row[q];
    }
}
