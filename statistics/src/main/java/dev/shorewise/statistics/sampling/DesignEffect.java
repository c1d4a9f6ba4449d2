package dev.shorewise.statistics.sampling;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How much less values of clusters tell than independent ones, {@code sample/design-effect@1} (Kish 1965): reviews of one
 * agent resemble each other, so {@code 1 + (m - 1) ICC} of them say as much as one would.
 *
 * @param clusters such as agents
 * @param size m, the mean size of the cluster that a value lies in
 * @param icc share of the variance that lies between clusters, 0 to 1, from the analysis of variance
 */
public record DesignEffect(int clusters, double size, double icc) {

    /** The definition. */
    public static final String METHOD = "sample/design-effect@1";

    /** Of values whose clusters are known; empty below two clusters, or where no cluster has two values. */
    public static Optional<DesignEffect> among(Collection<Moments> clusters) {
        List<Moments> filled =
                clusters.stream().filter(cluster -> cluster.count() > 0).toList();
        Moments all = filled.stream().reduce(Moments.NONE, Moments::plus);
        int k = filled.size();
        double n = all.count();
        if (k < 2 || n == k) {
            return Optional.empty();
        }
        double squares = filled.stream()
                .mapToDouble(cluster -> (double) cluster.count() * cluster.count())
                .sum();
        double within = filled.stream()
                .mapToDouble(cluster -> cluster.variance().orElse(0) * (cluster.count() - 1))
                .sum();
        double total = all.variance().orElseThrow() * (n - 1);
        double meanBetween = (total - within) / (k - 1);
        double meanWithin = within / (n - k);
        double even = (n - squares / n) / (k - 1);
        double below = meanBetween + (even - 1) * meanWithin;
        double icc = below <= 0 ? 0 : (meanBetween - meanWithin) / below;
        return Optional.of(new DesignEffect(k, squares / n, Math.max(0, Math.min(1, icc))));
    }

    /** By how much the variance of a mean exceeds that of as many independent values; 1 and more. */
    public double value() {
        return 1 + (size - 1) * icc;
    }

    /** How many independent values would tell as much as so many. */
    public double effective(long values) {
        return values / value();
    }

    /** The 95 % interval of a mean, with the degrees of freedom that so many clusters have; empty below two values. */
    public Optional<Interval> mean(Moments all) {
        return all.variance().isEmpty() ? Optional.empty() : Optional.of(around(all));
    }

    /** As {@link #mean}, or that of independent values where clusters are not known. */
    public static Optional<Interval> mean(Moments all, Optional<DesignEffect> effect) {
        return effect.map(known -> known.mean(all)).orElseGet(() -> MeanInterval.of(all));
    }

    private Interval around(Moments all) {
        double mean = all.mean().orElseThrow();
        double error = Math.sqrt(all.variance().orElseThrow() * value() / all.count());
        double half =
                error * TDistribution.of(clusters - 1.0).inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);
        return new Interval(mean - half, mean + half, Interval.DEFAULT_LEVEL, METHOD);
    }
}
