package dev.shorewise.statistics.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * A moving average that forgets slowly, {@code chart/ewma@1}: finds small shifts that last. {@code Z_t = lambda x_t +
 * (1 - lambda) Z_(t-1)} from the target on, limits {@code T -+ L s sqrt(lambda / (2 - lambda) (1 - (1 - lambda)^(2t)))}.
 *
 * @param target what is usual
 * @param deviation the standard deviation of single values in a stable time, above 0
 * @param lambda how much the newest value counts, above 0, at most 1; .2 by default
 * @param sigmas L, above 0; 3 by default
 */
public record Ewma(double target, double deviation, double lambda, double sigmas) {

    /** The definition. */
    public static final String METHOD = "chart/ewma@1";

    public Ewma {
        if (!(deviation > 0 && lambda > 0 && lambda <= 1 && sigmas > 0)) {
            throw new IllegalArgumentException("deviation, lambda (at most 1) and sigmas are above 0, but got "
                    + deviation + ", " + lambda + " and " + sigmas);
        }
    }

    /** With lambda .2 and limits at three sigmas. */
    public static Ewma of(double target, double deviation) {
        return new Ewma(target, deviation, 0.2, 3);
    }

    /**
     * The average after each value.
     *
     * @param average Z
     * @param margin how far from the target it is usual at this point
     */
    public record Point(double average, double margin) {}

    /** One point for each value, in order. */
    public List<Point> chart(double... values) {
        List<Point> points = new ArrayList<>();
        double average = target;
        for (int i = 0; i < values.length; i++) {
            average = lambda * values[i] + (1 - lambda) * average;
            points.add(new Point(average, margin() * Math.sqrt(1 - Math.pow(1 - lambda, 2.0 * (i + 1)))));
        }
        return points;
    }

    /** How far from the target the average is usual in the long run. */
    public double margin() {
        return sigmas * deviation * Math.sqrt(lambda / (2 - lambda));
    }

    /** Whether the level has moved by then. */
    public boolean signals(Point point) {
        return Math.abs(point.average() - target) > point.margin();
    }
}
