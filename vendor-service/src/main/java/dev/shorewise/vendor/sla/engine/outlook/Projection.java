package dev.shorewise.vendor.sla.engine.outlook;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Where a share will end, {@code projection/day-ratio-t@1}: the failing share of the days so far, with the variance from
 * day to day, carried over the days to come. Assumes that days are exchangeable, that the forecast of volume holds and
 * that nothing changes the regime; a binomial interval would ignore that days differ and be too sure.
 *
 * @param good the share of contacts that do not fail, at the end
 * @param standardError of {@link #good}
 * @param low and {@code high}: 95 % of outcomes lie between
 * @param days observed; the degrees of freedom are one less
 */
public record Projection(double good, double standardError, double low, double high, int days) {

    /** Fewer days say nothing about how days differ. */
    public static final int LEAST_DAYS = 7;

    private static final double UPPER = 0.975;

    /** A day's contacts, and how many of them failed. */
    public record Day(long offered, long failed) {}

    /**
     * Projects a month.
     *
     * @param forecast contacts of each day to come
     * @return empty on fewer than {@value #LEAST_DAYS} days, or without any contact
     */
    public static Optional<Projection> of(List<Day> days, List<Long> forecast) {
        int d = days.size();
        double n = days.stream().mapToLong(Day::offered).sum();
        double bad = days.stream().mapToLong(Day::failed).sum();
        if (d < LEAST_DAYS || n == 0) {
            return Optional.empty();
        }
        double r = bad / n;
        double mean = n / d;
        double squares = days.stream()
                .mapToDouble(day -> Math.pow(day.failed() - r * day.offered(), 2))
                .sum();
        double variance = squares / ((d - 1) * mean * mean);
        double rest = forecast.stream().mapToLong(Long::longValue).sum();
        double restSquares = forecast.stream().mapToDouble(m -> (double) m * m).sum();
        double error = Math.sqrt(variance * (rest * rest / d + restSquares)) / (n + rest);
        double good = (n - bad + (1 - r) * rest) / (n + rest);
        double t = TDistribution.of(d - 1.0).inverseCumulativeProbability(UPPER);
        return Optional.of(new Projection(good, error, good - t * error, good + t * error, d));
    }

    /** The chance that the share of good contacts ends below a bound. */
    public double below(double bound) {
        if (standardError == 0) {
            return good < bound ? 1 : 0;
        }
        return TDistribution.of(days - 1.0).cumulativeProbability((bound - good) / standardError);
    }

    /** The outcome at a quantile of the projection, between 0 and 1. */
    public double at(double probability) {
        double t = TDistribution.of(days - 1.0).inverseCumulativeProbability(probability);
        return Math.min(1, Math.max(0, good + t * standardError));
    }
}
