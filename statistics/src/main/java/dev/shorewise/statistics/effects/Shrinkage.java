package dev.shorewise.statistics.effects;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Rates of many with few trials each, pulled towards the rate of all, {@code rank/beta-binomial-eb@1}: empirical Bayes
 * with the beta distribution fitted by moments (Kleinman 1973). Five of five is too little to lead. Assumes that the units
 * are exchangeable.
 *
 * @param mean the rate of all
 * @param between how much of the variance of a single trial lies between units, 0 to 1; 0 if they do not truly differ
 * @param estimates one a unit, in their order
 */
public record Shrinkage(double mean, double between, List<Estimate> estimates) {

    /** The definition. */
    public static final String METHOD = "rank/beta-binomial-eb@1";

    /** How many units it needs. */
    public static final int LEAST = 10;

    /** A unit's rate, pulled. @param interval 95 %, of the beta distribution; of no width where units do not differ */
    public record Estimate(double value, Interval interval) {}

    public Shrinkage {
        estimates = List.copyOf(estimates);
    }

    /** Of units' counts; empty below {@value #LEAST} units with trials, or if nothing or everything happened. */
    public static Optional<Shrinkage> of(List<Ratio> units) {
        List<Ratio> tried =
                units.stream().filter(unit -> unit.denominator() > 0).toList();
        double trials = tried.stream().mapToLong(Ratio::denominator).sum();
        double mu = tried.stream().mapToLong(Ratio::numerator).sum() / trials;
        if (tried.size() < LEAST || !(mu > 0 && mu < 1)) {
            return Optional.empty();
        }
        double spread = 0;
        double squares = 0;
        for (Ratio unit : tried) {
            double apart = unit.value().orElseThrow() - mu;
            spread += unit.denominator() * apart * apart;
            squares += unit.denominator() * (double) unit.denominator();
        }
        double degrees = tried.size() - 1.0;
        double rho = (spread / (mu * (1 - mu)) - degrees) / (trials - squares / trials - degrees);
        double between = Double.isFinite(rho) ? Math.max(0, Math.min(1 - 1e-9, rho)) : 0;
        return Optional.of(new Shrinkage(
                mu,
                between,
                units.stream().map(unit -> estimate(unit, mu, between)).toList()));
    }

    private static Estimate estimate(Ratio unit, double mu, double between) {
        if (between == 0) {
            return new Estimate(mu, new Interval(mu, mu, Interval.DEFAULT_LEVEL, METHOD));
        }
        double prior = 1 / between - 1;
        double a = unit.numerator() + mu * prior;
        double b = unit.denominator() - unit.numerator() + (1 - mu) * prior;
        BetaDistribution beta = BetaDistribution.of(a, b);
        double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
        return new Estimate(
                a / (a + b),
                new Interval(
                        beta.inverseCumulativeProbability(tail),
                        beta.inverseSurvivalProbability(tail),
                        Interval.DEFAULT_LEVEL,
                        METHOD));
    }
}
