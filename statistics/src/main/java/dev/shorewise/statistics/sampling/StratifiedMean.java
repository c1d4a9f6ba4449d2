package dev.shorewise.statistics.sampling;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Moments;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The mean of all, from samples of different density, {@code sample/stratified@1}: {@code sum W_h m_h} with {@code SE =
 * sqrt(sum W_h^2 (1 - n_h/N_h) s_h^2/n_h)}.
 *
 * @param value in the unit of the values
 * @param standardError in that unit
 * @param covered share of the population whose strata have a sample
 */
public record StratifiedMean(double value, double standardError, double covered) {

    /** The definition. */
    public static final String METHOD = "sample/stratified@1";

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /**
     * A part of the population.
     *
     * @param size how many it has
     * @param sample those that were drawn
     */
    public record Stratum(long size, Moments sample) {}

    /** Empty without any sample. A stratum with one value has an unknown spread and adds none. */
    public static Optional<StratifiedMean> of(List<Stratum> strata) {
        double all = strata.stream().mapToLong(Stratum::size).sum();
        double known = strata.stream()
                .filter(stratum -> stratum.sample().count() > 0)
                .mapToLong(Stratum::size)
                .sum();
        if (known == 0) {
            return Optional.empty();
        }
        double mean = 0;
        double variance = 0;
        for (Stratum stratum : strata) {
            long n = stratum.sample().count();
            if (n > 0) {
                double weight = stratum.size() / known;
                mean += weight * stratum.sample().mean().orElse(0);
                variance += weight
                        * weight
                        * Math.max(0, 1 - (double) n / stratum.size())
                        * stratum.sample().variance().orElse(0)
                        / n;
            }
        }
        return Optional.of(new StratifiedMean(mean, Math.sqrt(variance), known / all));
    }

    /** 95 %. */
    public Interval interval() {
        return new Interval(value - Z * standardError, value + Z * standardError, Interval.DEFAULT_LEVEL, METHOD);
    }
}
