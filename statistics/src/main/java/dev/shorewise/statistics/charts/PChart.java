package dev.shorewise.statistics.charts;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.util.List;

/**
 * Rates over time around their common rate, with limits at three standard errors.
 *
 * <p>With thousands of contacts a day chance alone allows next to no swing, and nearly every day stands out. {@link
 * #laney} (2002) widens the limits by how much days really swing from one to the next; it is the default for daily
 * rates. Ask for 20 points and more.
 *
 * @param centre all successes over all trials
 * @param widening 1 for the plain chart, {@code sigma_z = mean |z_i - z_(i-1)| / 1.128} for Laney's
 * @param method the definition
 */
public record PChart(double centre, double widening, String method) {

    /** The definition of {@link #plain}. */
    public static final String PLAIN = "chart/p@1";

    /** The definition of {@link #laney}. */
    public static final String LANEY = "chart/laney-p-prime@1";

    private static final double SIGMAS = 3;
    private static final double RANGE_OVER_SIGMA = 1.128;

    /**
     * Limits by chance alone.
     *
     * @throws java.util.NoSuchElementException when there are no trials
     */
    public static PChart plain(List<Ratio> points) {
        return new PChart(
                points.stream().reduce(Ratio.NONE, Ratio::plus).value().orElseThrow(), 1, PLAIN);
    }

    /**
     * Limits by the swing from point to point.
     *
     * @throws IllegalArgumentException below two points
     */
    public static PChart laney(List<Ratio> points) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("a swing needs two points, but got " + points.size());
        }
        PChart plain = plain(points);
        double ranges = 0;
        for (int i = 1; i < points.size(); i++) {
            ranges += Math.abs(plain.z(points.get(i)) - plain.z(points.get(i - 1)));
        }
        return new PChart(plain.centre, ranges / (points.size() - 1) / RANGE_OVER_SIGMA, LANEY);
    }

    /** How many standard errors a point is from the centre, by chance alone. */
    public double z(Ratio point) {
        double error = error(point.denominator());
        return error == 0 ? 0 : (point.value().orElseThrow() - centre) / error;
    }

    /** Between which rates a point of this size is usual, cut at 0 and 1. */
    public Interval limits(long trials) {
        double half = SIGMAS * widening * error(trials);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half), 0.9973, method);
    }

    /** Whether a point is out of the ordinary. */
    public boolean standsOut(Ratio point) {
        return !limits(point.denominator()).contains(point.value().orElseThrow());
    }

    private double error(long trials) {
        return Math.sqrt(centre * (1 - centre) / trials);
    }
}
