package dev.shorewise.statistics.comparison;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;

/**
 * Two rates compared: R. G. Newcombe's hybrid score interval (1998, method 10), made of the two Wilson intervals.
 *
 * <p>{@code low = d - sqrt((p1 - l1)^2 + (u2 - p2)^2)}, {@code high = d + sqrt((u1 - p1)^2 + (p2 - l2)^2)}. Holds up at
 * none and at all. Assumes independent groups.
 *
 * @param value the first rate less the second, -1 to 1
 * @param interval of that difference, 95 %
 * @param test whether the rates are the same
 */
public record RateDifference(double value, Interval interval, TwoProportionTest test) {

    /** The definition that intervals of this kind carry. */
    public static final String METHOD = "ci/newcombe@1";

    /**
     * The first group against the second.
     *
     * @throws IllegalArgumentException when a group is empty
     */
    public static RateDifference between(Ratio first, Ratio second) {
        Interval one = Wilson.interval(first);
        Interval two = Wilson.interval(second);
        double p1 = first.value().orElseThrow();
        double p2 = second.value().orElseThrow();
        double difference = p1 - p2;
        double low = difference - Math.hypot(p1 - one.low(), two.high() - p2);
        double high = difference + Math.hypot(one.high() - p1, p2 - two.low());
        return new RateDifference(
                difference,
                new Interval(Math.max(-1, low), Math.min(1, high), Interval.DEFAULT_LEVEL, METHOD),
                TwoProportionTest.of(first, second));
    }
}
