package dev.shorewise.statistics.comparison;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Quantiles;
import dev.shorewise.statistics.Ratio;
import java.util.Arrays;
import java.util.List;

/**
 * Sites or agents around their common rate, {@code compare/funnel@1} (Spiegelhalter 2005): limits are wide where few
 * were counted. There is no ranking, only inside, to watch and outside.
 *
 * <p>{@code p0 -+ z sqrt(p0 q0 / n)}. Units that swing more than chance allows are overdispersed: phi is the mean of the
 * squared z, with 20 units and more after pulling the outermost tenth on each side in; above 1 its root widens the limits.
 *
 * @param centre all successes over all trials
 * @param overdispersion phi
 */
public record Funnel(double centre, double overdispersion) {

    /** The definition. */
    public static final String METHOD = "compare/funnel@1";

    /** 95 % and 99.8 % of units lie within, if only chance moves them. */
    public static final double WATCH = 1.959963984540054;

    /** See {@link #WATCH}. */
    public static final double OUTSIDE = 3.090232306167813;

    private static final int ENOUGH_TO_PULL_IN = 20;

    /** Where a unit lies. */
    public enum Position {
        INSIDE,
        /** Beyond the 95 % limits. */
        TO_WATCH,
        /** Beyond the 99.8 % limits. */
        OUTSIDE
    }

    /**
     * Of all units, each with one trial or more.
     *
     * @throws IllegalArgumentException without units, or with an empty one
     */
    public static Funnel of(List<Ratio> units) {
        if (units.isEmpty() || units.stream().anyMatch(unit -> !unit.isMeasured())) {
            throw new IllegalArgumentException("a funnel is made of units that were measured, but got " + units);
        }
        double centre = units.stream().reduce(Ratio.NONE, Ratio::plus).value().orElseThrow();
        double[] z = units.stream().mapToDouble(unit -> z(centre, unit)).toArray();
        return new Funnel(
                centre,
                Arrays.stream(pulledIn(z)).map(each -> each * each).average().orElseThrow());
    }

    /** How many standard errors a unit is from the centre, by chance alone. */
    public double z(Ratio unit) {
        return z(centre, unit);
    }

    /** By what standard errors are multiplied: 1 or more. */
    public double widening() {
        return Math.sqrt(Math.max(1, overdispersion));
    }

    /**
     * Between which rates a unit of this size lies, cut at 0 and 1.
     *
     * @param z how many standard errors, such as {@link #WATCH}
     * @param widening 1 for chance alone, or {@link #widening()}
     */
    public Interval limits(long trials, double z, double widening) {
        double half = z * widening * Math.sqrt(centre * (1 - centre) / trials);
        double level = z > (WATCH + OUTSIDE) / 2 ? 0.998 : Interval.DEFAULT_LEVEL;
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half), level, METHOD);
    }

    /** Where a unit lies, overdispersion allowed for. */
    public Position position(Ratio unit) {
        double distance = Math.abs(z(unit)) / widening();
        return distance > OUTSIDE ? Position.OUTSIDE : distance > WATCH ? Position.TO_WATCH : Position.INSIDE;
    }

    private static double z(double centre, Ratio unit) {
        double error = Math.sqrt(centre * (1 - centre) / unit.denominator());
        return error == 0 ? 0 : (unit.value().orElseThrow() - centre) / error;
    }

    private static double[] pulledIn(double... z) {
        if (z.length < ENOUGH_TO_PULL_IN) {
            return z;
        }
        Histogram all = Histogram.ofValues(z);
        double low = Quantiles.linear(all, 0.1);
        double high = Quantiles.linear(all, 0.9);
        return Arrays.stream(z).map(each -> Math.min(high, Math.max(low, each))).toArray();
    }
}
