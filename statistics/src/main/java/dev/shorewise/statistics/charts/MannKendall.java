package dev.shorewise.statistics.charts;

import dev.shorewise.statistics.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether figures over time go one way, {@code trend/mann-kendall@1} (Mann 1945, Kendall), and how fast (Sen 1968). Only
 * the order of values counts, so single odd months do no harm: {@code S = sum over i < j of sign(x_j - x_i)}, {@code Z = (S -
 * sign S)/sqrt(var)} with ties corrected, the slope being the median of all pairwise slopes. Assumes points that are
 * independent of each other; with a season only like is compared with like.
 *
 * @param points that were looked at
 * @param direction which way, and how surely
 * @param slope how fast
 */
public record MannKendall(int points, Direction direction, Slope slope) {

    /** The definition. */
    public static final String METHOD = "trend/mann-kendall@1";

    /** Fewer points say nothing. */
    public static final int LEAST = 12;

    private static final double ALARM = 0.05;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z = NORMAL.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /**
     * Which way.
     *
     * @param s pairs that rise less pairs that fall
     * @param variance of S without any trend
     * @param z standard errors away from none
     * @param chance how often points without a trend would go one way so steadily, two-sided
     * @param tau from -1 (each lower than all before) to 1; tau-b, so ties are left out
     */
    public record Direction(long s, double variance, double z, double chance, double tau) {}

    /** How fast, in units of the value a step. @param interval 95 %, from the order of pairwise slopes */
    public record Slope(double value, Interval interval) {}

    /** Of points one step apart from each other, oldest first; empty below {@value #LEAST}, or if all are alike. */
    public static Optional<MannKendall> of(double... values) {
        TreeMap<Integer, Double> points = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            points.put(i, values[i]);
        }
        return of(points, 1);
    }

    /**
     * Of points at steps, where steps may be missing.
     *
     * @param season how many steps it lasts, 1 for none; only points of the same place in the season are compared
     * @return empty below {@value #LEAST} points, or if no two that are compared differ
     */
    public static Optional<MannKendall> of(Map<Integer, Double> points, int season) {
        Map<Integer, List<double[]>> places = new HashMap<>();
        new TreeMap<>(points).forEach((step, value) -> places.computeIfAbsent(
                        Math.floorMod(step, season), place -> new ArrayList<>())
                .add(new double[] {step, value}));
        Pairs pairs = new Pairs();
        places.values().forEach(pairs::add);
        return points.size() < LEAST || pairs.variance <= 0
                ? Optional.empty()
                : Optional.of(new MannKendall(points.size(), pairs.direction(), pairs.slope()));
    }

    /** Whether chance seldom goes one way so steadily. */
    public boolean isShown() {
        return direction.chance <= ALARM;
    }

    /** What all pairs come to. */
    private static final class Pairs {

        private final List<Double> slopes = new ArrayList<>();
        private long s;
        private double variance;
        private long apart;

        void add(List<double[]> points) {
            for (int j = 0; j < points.size(); j++) {
                for (int i = 0; i < j; i++) {
                    double rise = points.get(j)[1] - points.get(i)[1];
                    s += (long) Math.signum(rise);
                    apart += rise == 0 ? 0 : 1;
                    slopes.add(rise / (points.get(j)[0] - points.get(i)[0]));
                }
            }
            Map<Double, Integer> ties = new HashMap<>();
            points.forEach(point -> ties.merge(point[1], 1, Integer::sum));
            variance += spread(points.size());
            ties.values().forEach(tie -> variance -= spread(tie));
        }

        Direction direction() {
            double z = (s - Math.signum(s)) / Math.sqrt(variance);
            double chance = s == 0 ? 1 : 2 * NORMAL.survivalProbability(Math.abs(z));
            return new Direction(s, variance, z, Math.min(1, chance), s / Math.sqrt((double) apart * slopes.size()));
        }

        Slope slope() {
            double[] sorted =
                    slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int n = sorted.length;
            double around = Z * Math.sqrt(variance);
            int low = Math.max(0, (int) Math.floor((n - around) / 2) - 1);
            int high = Math.min(n - 1, (int) Math.ceil((n + around) / 2));
            double value = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
            return new Slope(value, new Interval(sorted[low], sorted[high], Interval.DEFAULT_LEVEL, METHOD));
        }

        private static double spread(double n) {
            return n * (n - 1) * (2 * n + 5) / 18;
        }
    }
}
