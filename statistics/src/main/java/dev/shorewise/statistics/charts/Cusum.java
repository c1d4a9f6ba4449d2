package dev.shorewise.statistics.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sums of what points are above or below the usual, {@code chart/cusum@1}: quick to see a shift of one sigma that lasts,
 * and the chart that says when it began. {@code C+_t = max(0, x_t - (T + K) + C+_(t-1))}, {@code C-_t = max(0, (T - K) -
 * x_t + C-_(t-1))}; a signal above H; K is half a sigma and H five.
 *
 * @param target what is usual
 * @param deviation sigma of single values in a stable time, above 0
 */
public record Cusum(double target, double deviation) {

    /** The definition. */
    public static final String METHOD = "chart/cusum@1";

    private static final double ALLOWANCE = .5;
    private static final double DECISION = 5;

    public Cusum {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException("a deviation is above 0, but got " + deviation);
        }
    }

    /**
     * The sums after a value.
     *
     * @param above C+
     * @param below C-
     * @param risingSince index of the first value of the run in which C+ is positive; its own if C+ is 0
     * @param fallingSince the same of C-
     */
    public record Point(double above, double below, int risingSince, int fallingSince) {}

    /**
     * A level that has moved.
     *
     * @param noticed index of the value that gave the signal
     * @param began index of the value with which the shift seems to have begun
     * @param isUp whether values are higher than before
     */
    public record Signal(int noticed, int began, boolean isUp) {}

    /** One point for each value, in order. */
    public List<Point> chart(double... values) {
        List<Point> points = new ArrayList<>();
        Point last = new Point(0, 0, 0, 0);
        for (int i = 0; i < values.length; i++) {
            double allowance = ALLOWANCE * deviation;
            double above = Math.max(0, values[i] - (target + allowance) + last.above());
            double below = Math.max(0, target - allowance - values[i] + last.below());
            last = new Point(
                    above,
                    below,
                    last.above() > 0 ? last.risingSince() : i,
                    last.below() > 0 ? last.fallingSince() : i);
            points.add(last);
        }
        return points;
    }

    /** The first signal; empty if the level stays. */
    public Optional<Signal> signal(double... values) {
        List<Point> points = chart(values);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.above() > DECISION * deviation) {
                return Optional.of(new Signal(i, point.risingSince(), true));
            }
            if (point.below() > DECISION * deviation) {
                return Optional.of(new Signal(i, point.fallingSince(), false));
            }
        }
        return Optional.empty();
    }
}
