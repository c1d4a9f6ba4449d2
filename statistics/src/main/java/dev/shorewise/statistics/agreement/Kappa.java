package dev.shorewise.statistics.agreement;

import dev.shorewise.statistics.Interval;
import java.util.function.IntBinaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Agreement beyond chance of two raters (Cohen 1960, plain and weighted) or of many (Fleiss 1971).
 *
 * @param value 1 for perfect agreement, 0 for chance
 * @param standardError of Cohen's plain kappa; NaN for the others
 * @param method the definition
 */
public record Kappa(double value, double standardError, String method) {

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /** How far categories lie apart. */
    public enum Weight {
        NONE("agreement/cohen-kappa@1", (i, j) -> i == j ? 0 : 1),
        LINEAR("agreement/cohen-weighted@1", (i, j) -> Math.abs(i - j)),
        QUADRATIC("agreement/cohen-weighted@1", (i, j) -> (i - j) * (i - j));

        private final String method;
        private final IntBinaryOperator distance;

        Weight(String method, IntBinaryOperator distance) {
            this.method = method;
            this.distance = distance;
        }
    }

    /**
     * Of two raters: {@code 1 - sum w o / sum w e}.
     *
     * @param table how often the first said the row and the second the column
     */
    public static Kappa cohen(long[][] table, Weight weight) {
        int k = table.length;
        double n = 0;
        double[] rows = new double[k];
        double[] columns = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                n += table[i][j];
                rows[i] += table[i][j];
                columns[j] += table[i][j];
            }
        }
        double observed = 0;
        double expected = 0;
        double alike = 0;
        double byChance = 0;
        for (int i = 0; i < k; i++) {
            alike += table[i][i] / n;
            byChance += rows[i] * columns[i] / (n * n);
            for (int j = 0; j < k; j++) {
                observed += weight.distance.applyAsInt(i, j) * table[i][j] / n;
                expected += weight.distance.applyAsInt(i, j) * rows[i] * columns[j] / (n * n);
            }
        }
        double kappa = 1 - observed / expected;
        double error = weight == Weight.NONE ? error(table, n, alike, byChance) : Double.NaN;
        return new Kappa(kappa, error, weight.method);
    }

    /** The large-sample standard error of Fleiss, Cohen and Everitt (1969). */
    private static double error(long[][] table, double n, double alike, double byChance) {
        double kappa = (alike - byChance) / (1 - byChance);
        int k = table.length;
        double[] rows = new double[k];
        double[] columns = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                rows[i] += table[i][j] / n;
                columns[j] += table[i][j] / n;
            }
        }
        double sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double margin =
                        i == j ? 1 - (rows[i] + columns[i]) * (1 - kappa) : (columns[i] + rows[j]) * (1 - kappa);
                sum += table[i][j] / n * margin * margin;
            }
        }
        double rest = kappa - byChance * (1 - kappa);
        return Math.sqrt((sum - rest * rest) / n) / (1 - byChance);
    }

    /**
     * Of many raters, each unit rated by the same number of them.
     *
     * @param counts for each unit how many chose each category
     */
    public static Kappa fleiss(int[][] counts) {
        double raters = java.util.Arrays.stream(counts[0]).sum();
        double[] shares = new double[counts[0].length];
        double agreement = 0;
        for (int[] unit : counts) {
            double squares = 0;
            for (int j = 0; j < unit.length; j++) {
                shares[j] += unit[j] / (raters * counts.length);
                squares += (double) unit[j] * unit[j];
            }
            agreement += (squares - raters) / (raters * (raters - 1)) / counts.length;
        }
        double chance =
                java.util.Arrays.stream(shares).map(share -> share * share).sum();
        return new Kappa((agreement - chance) / (1 - chance), Double.NaN, "agreement/fleiss-kappa@1");
    }

    /** The 95 % interval of Cohen's plain kappa. */
    public Interval interval() {
        return new Interval(value - Z * standardError, value + Z * standardError, Interval.DEFAULT_LEVEL, method);
    }
}
