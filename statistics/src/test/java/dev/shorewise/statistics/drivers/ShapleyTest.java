package dev.shorewise.statistics.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.api.Test;

/** Shapley's shares, computed over all subsets, are what {@link RelativeWeights} stands in for. */
class ShapleyTest {

    private static final double[][] AMONG = {{1, .5, .3}, {.5, 1, .4}, {.3, .4, 1}};
    private static final double[] OUTCOME = {.6, .5, .4};

    @Test
    void theReferencesSubsetsCoefficientsAndShares() {
        assertThat(coefficients(AMONG, OUTCOME, 7))
                .containsExactly(new double[] {.441935, .204839, .185484}, within(1e-6));
        double[] subsets = {.36, .25, .413333, .16, .413187, .297619, .441774};
        for (int subset = 1; subset <= 7; subset++) {
            assertThat(explained(AMONG, OUTCOME, subset)).isEqualTo(subsets[subset - 1], within(1e-6));
        }
        double[] shares = shapley(AMONG, OUTCOME);
        assertThat(shares).containsExactly(new double[] {.237472, .124688, .079615}, within(1e-6));
        assertThat(Arrays.stream(shares).sum()).isEqualTo(.441774, within(1e-6));
        double f = .441774 / 3 / ((1 - .441774) / (400 - 4));
        assertThat(f).isEqualTo(104.46, within(.005));
        assertThat(FDistribution.of(3, 396).survivalProbability(f)).isLessThan(1e-40);
    }

    @Test
    void relativeWeightsLieWithinAHundredthOfThem() {
        assertThat(RelativeWeights.of(AMONG, OUTCOME)).containsExactly(shapley(AMONG, OUTCOME), within(.01));
    }

    @Property(tries = 50)
    void ofSixDriversTooTheyTellAlike(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
        int n = 200;
        double[][] columns = new double[6][n];
        double[] outcome = new double[n];
        for (int i = 0; i < n; i++) {
            double common = random.nextDouble();
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = random.nextDouble() + .5 * common;
                outcome[i] += columns[j][i] * j / 3;
            }
            outcome[i] += random.nextDouble();
        }
        Correlations seen = Correlations.of(
                Arrays.asList(columns),
                outcome,
                IntStream.range(0, n).map(i -> 1).toArray());

        assertThat(RelativeWeights.of(seen.among(), seen.outcome()))
                .containsExactly(shapley(seen.among(), seen.outcome()), within(.02));
    }

    /** {@code phi_j = sum over S without j of |S|!(k-|S|-1)!/k! (R2(S+j) - R2(S))}. */
    private static double[] shapley(double[][] among, double[] outcome) {
        int k = outcome.length;
        double[] shares = new double[k];
        for (int subset = 0; subset < 1 << k; subset++) {
            int size = Integer.bitCount(subset);
            for (int j = 0; j < k; j++) {
                if ((subset & 1 << j) == 0) {
                    double weight = factorial(size) * factorial(k - size - 1) / factorial(k);
                    shares[j] +=
                            weight * (explained(among, outcome, subset | 1 << j) - explained(among, outcome, subset));
                }
            }
        }
        return shares;
    }

    private static double explained(double[][] among, double[] outcome, int subset) {
        int[] chosen = chosen(outcome.length, subset);
        double[] beta = coefficients(among, outcome, subset);
        return IntStream.range(0, chosen.length)
                .mapToDouble(i -> beta[i] * outcome[chosen[i]])
                .sum();
    }

    /** Gauss and Jordan; the matrices are small and positive. */
    private static double[] coefficients(double[][] among, double[] outcome, int subset) {
        int[] chosen = chosen(outcome.length, subset);
        int m = chosen.length;
        double[][] rows = new double[m][m + 1];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                rows[i][j] = among[chosen[i]][chosen[j]];
            }
            rows[i][m] = outcome[chosen[i]];
        }
        for (int pivot = 0; pivot < m; pivot++) {
            for (int i = 0; i < m; i++) {
                double factor = i == pivot ? 0 : rows[i][pivot] / rows[pivot][pivot];
                for (int j = 0; j <= m; j++) {
                    rows[i][j] -= factor * rows[pivot][j];
                }
            }
        }
        return IntStream.range(0, m).mapToDouble(i -> rows[i][m] / rows[i][i]).toArray();
    }

    private static int[] chosen(int k, int subset) {
        return IntStream.range(0, k).filter(j -> (subset & 1 << j) != 0).toArray();
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(2, n).asDoubleStream().reduce(1, (a, b) -> a * b);
    }
}
