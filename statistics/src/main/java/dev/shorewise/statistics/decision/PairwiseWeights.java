package dev.shorewise.statistics.decision;

import java.util.Arrays;
import java.util.List;

/**
 * Weights out of judgements in pairs, and whether these fit together, {@code decide/ahp-consistency@1} (Saaty): the weights are
 * the principal eigenvector of the matrix of judgements, {@code CI = (lambda - n)/(n - 1)}, {@code CR = CI/RI} with Saaty's
 * RI of matrices that are filled by lot. Assumes one judge, or one table that judges together.
 *
 * @param weights of sum 1, in the order of the matrix
 * @param lambda the largest eigenvalue; n if all judgements fit together
 * @param index CI
 * @param ratio CR
 * @param oddest row and column of the judgement that lies farthest from the weights
 */
public record PairwiseWeights(List<Double> weights, double lambda, double index, double ratio, Pair oddest) {

    /** The definition. */
    public static final String METHOD = "decide/ahp-consistency@1";

    /** Up to here judgements fit together well enough. */
    public static final double MOST = 0.10;

    /** Fewer things cannot contradict each other. */
    public static final int LEAST = 3;

    /** RI of 3 things and more. */
    private static final double[] BY_LOT = {.58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

    private static final int MOST_STEPS = 10_000;
    private static final double STILL = 1e-14;

    /** A judgement. */
    public record Pair(int row, int column) {}

    public PairwiseWeights {
        weights = List.copyOf(weights);
    }

    /** The most things that may be compared so. */
    public static int most() {
        return LEAST + BY_LOT.length - 1;
    }

    /**
     * Of judgements.
     *
     * @param matrix how many times as important the row is as the column; positive, 1 on the diagonal, and reciprocal
     * @throws IllegalArgumentException if it is not, or has fewer than {@value #LEAST} rows or more than {@link #most}
     */
    public static PairwiseWeights of(double[][] matrix) {
        check(matrix);
        int n = matrix.length;
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double lambda = 0;
        double moved = 1;
        for (int step = 0; moved > STILL && step < MOST_STEPS; step++) {
            double[] next = times(matrix, weights);
            lambda = Arrays.stream(next).sum();
            moved = 0;
            for (int i = 0; i < n; i++) {
                next[i] /= lambda;
                moved = Math.max(moved, Math.abs(next[i] - weights[i]));
            }
            weights = next;
        }
        double index = Math.max(0, (lambda - n) / (n - 1));
        return new PairwiseWeights(
                Arrays.stream(weights).boxed().toList(),
                lambda,
                index,
                index / BY_LOT[n - LEAST],
                oddest(matrix, weights));
    }

    /** Whether judgements fit together well enough to weigh by. */
    public boolean isConsistent() {
        return ratio <= MOST;
    }

    private static Pair oddest(double[][] matrix, double[] weights) {
        Pair oddest = new Pair(0, 1);
        double farthest = -1;
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                double away = Math.abs(Math.log(matrix[i][j] * weights[j] / weights[i]));
                if (away > farthest) {
                    farthest = away;
                    oddest = new Pair(i, j);
                }
            }
        }
        return oddest;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int j = 0; j < row.length; j++) {
                        sum += row[j] * vector[j];
                    }
                    return sum;
                })
                .toArray();
    }

    private static void check(double[][] matrix) {
        int n = matrix.length;
        boolean sound = n >= LEAST && n <= most() && Arrays.stream(matrix).allMatch(row -> row.length == n);
        for (int i = 0; sound && i < n; i++) {
            for (int j = 0; j < n; j++) {
                double both = matrix[i][j] * matrix[j][i];
                sound &= matrix[i][j] > 0 && Math.abs(both - 1) < 1e-9;
            }
        }
        if (!sound) {
            throw new IllegalArgumentException("a square of " + LEAST + " to " + most()
                    + " rows of positive judgements, each the reciprocal of its mirror");
        }
    }
}
