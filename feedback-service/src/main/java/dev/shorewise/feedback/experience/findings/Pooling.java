package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.experience.findings.Alarm.Point;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.charts.ShiftWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts neighbouring steps together until each point can be expected to have five successes and five failures, below
 * which the limits of a chart mean little.
 */
public final class Pooling {

    private Pooling() {}

    /** Points large enough; steps at the end that do not fill one join the last. Empty where the share never moves. */
    public static List<Point> pool(List<Point> steps) {
        Ratio whole = steps.stream().map(Point::share).reduce(Ratio.NONE, Ratio::plus);
        long rarer = Math.min(whole.numerator(), whole.denominator() - whole.numerator());
        if (rarer <= 0) {
            return List.of();
        }
        double needed = (double) ShiftWatch.LEAST_EXPECTED * whole.denominator() / rarer;
        List<Point> points = new ArrayList<>();
        Optional<Point> open = Optional.empty();
        for (Point step : steps) {
            Point grown = open.map(begun -> begun.and(step)).orElse(step);
            boolean isLarge = grown.share().denominator() >= needed;
            open = isLarge ? Optional.empty() : Optional.of(grown);
            if (isLarge) {
                points.add(grown);
            }
        }
        if (open.isPresent() && !points.isEmpty()) {
            points.add(points.remove(points.size() - 1).and(open.get()));
        }
        return points;
    }
}
