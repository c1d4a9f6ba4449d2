package dev.shorewise.statistics.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * Rank correlation by reordering, {@code corr/iman-conover@1} (Iman and Conover 1982): every column keeps exactly its
 * values, in the order of the ranks of correlated normal scores.
 */
final class ImanConover {

    private ImanConover() {}

    /**
     * Reorders columns of independent draws.
     *
     * @param columns one for each name, all of one length
     * @param factor triangular, of the wanted correlation of normal scores
     * @param seed decides how scores are shuffled
     */
    static void reorder(List<String> names, double[][] columns, double[][] factor, long seed) {
        double[][] scores = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            scores[j] = shuffledScores(columns[j].length, new Uniforms(seed, "score of " + names.get(j)));
        }
        double[][] own = Cholesky.factor(correlations(scores));
        for (int row = 0; row < columns[0].length; row++) {
            transform(scores, row, own, factor);
        }
        for (int j = 0; j < columns.length; j++) {
            double[] sorted = columns[j].clone();
            Arrays.sort(sorted);
            int[] order = Ranks.order(scores[j]);
            for (int rank = 0; rank < order.length; rank++) {
                columns[j][order[rank]] = sorted[rank];
            }
        }
    }

    private static double[] shuffledScores(int count, Uniforms dice) {
        double[] draws = new double[count];
        Arrays.setAll(draws, dice::at);
        int[] order = Ranks.order(draws);
        double[] scores = new double[count];
        for (int rank = 0; rank < count; rank++) {
            scores[order[rank]] = Normal.quantile((rank + 1.0) / (count + 1));
        }
        return scores;
    }

    /** Of columns with mean 0 and one variance. */
    private static double[][] correlations(double[][] scores) {
        double variance = dot(scores[0], scores[0]);
        double[][] matrix = new double[scores.length][scores.length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                matrix[i][j] = i == j ? 1 : dot(scores[i], scores[j]) / variance;
            }
        }
        return matrix;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** One row: taken out of its own correlation, then brought into the wanted one. */
    private static void transform(double[][] scores, int row, double[][] own, double[][] factor) {
        int n = scores.length;
        double[] independent = new double[n];
        for (int i = 0; i < n; i++) {
            double rest = scores[i][row];
            for (int k = 0; k < i; k++) {
                rest -= own[i][k] * independent[k];
            }
            independent[i] = rest / own[i][i];
        }
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int k = 0; k <= i; k++) {
                sum += factor[i][k] * independent[k];
            }
            scores[i][row] = sum;
        }
    }
}
