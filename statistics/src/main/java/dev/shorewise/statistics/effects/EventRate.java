package dev.shorewise.statistics.effects;

import dev.shorewise.statistics.Interval;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Events over time that was watched, as leavers over years of work. Assumes a constant rate.
 *
 * @param events 0 or more
 * @param exposure above 0, in the unit of time
 */
public record EventRate(long events, double exposure) {

    /** The definition of {@link #interval}: the exact interval of a Poisson count (Garwood 1936). */
    public static final String METHOD = "ci/poisson-exact@1";

    /** The definition of {@link #chanceAgainst}: the events are split as the exposure is, a binomial test. */
    public static final String TEST = "test/rate-ratio-exact@1";

    public EventRate {
        if (events < 0 || !(exposure >= 0)) {
            throw new IllegalArgumentException(
                    "events and exposure are not negative, but got " + events + " in " + exposure);
        }
    }

    /** Events a unit of time; empty if nothing was watched. */
    public OptionalDouble value() {
        return exposure == 0 ? OptionalDouble.empty() : OptionalDouble.of(events / exposure);
    }

    /** The 95 % interval of the rate; something must have been watched. */
    public Interval interval() {
        double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
        double low = events == 0 ? 0 : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(tail) / 2;
        double high = ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(low / exposure, high / exposure, Interval.DEFAULT_LEVEL, METHOD);
    }

    /** How often equal rates would part these events so unevenly or worse, two-sided; 1 without events. */
    public double chanceAgainst(EventRate other) {
        long all = events + other.events;
        double share = exposure / (exposure + other.exposure);
        return all == 0 || !(share > 0 && share < 1)
                ? 1
                : BinomialTest.withDefaults()
                        .test(Math.toIntExact(all), Math.toIntExact(events), share)
                        .getPValue();
    }
}
