package dev.shorewise.statistics.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far several judges put the same things in the same order: Kendall's coefficient of concordance with ties corrected,
 * {@code W = 12 S / (m^2 (n^3 - n) - m T)}, {@code T = sum of t^3 - t} over ties (Kendall and Babington Smith 1939).
 *
 * @param value 0 (no common order) to 1 (the same order)
 * @param judges m
 * @param things n
 */
public record KendallW(double value, int judges, int things) {

    /** The definition. */
    public static final String METHOD = "agreement/kendall-w@1";

    /**
     * Of each judge's scores of the same things in the same order; higher is better.
     *
     * @return empty below two judges or three things, or if every judge finds all things alike
     */
    public static Optional<KendallW> of(List<double[]> scores) {
        int m = scores.size();
        int n = m == 0 ? 0 : scores.get(0).length;
        if (m < 2 || n < 3) {
            return Optional.empty();
        }
        double[] sums = new double[n];
        double ties = 0;
        for (double[] judge : scores) {
            for (int i = 0; i < n; i++) {
                double own = judge[i];
                long below = Arrays.stream(judge).filter(value -> value < own).count();
                long same = Arrays.stream(judge).filter(value -> value == own).count();
                sums[i] += below + (same + 1) / 2.0;
                ties += same * (double) same - 1;
            }
        }
        double mean = m * (n + 1) / 2.0;
        double s = Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double most = m * (double) m * (n * (double) n * n - n) - m * ties;
        return most <= 0 ? Optional.empty() : Optional.of(new KendallW(Math.min(1, 12 * s / most), m, n));
    }
}
