package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.charts.ShiftWatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The chart of a share at one place, and what it says.
 *
 * @param place where
 * @param points in order of time
 * @param watch what the charts say; empty where there are too few points or the share never moves
 */
public record Alarm(Place place, List<Point> points, Optional<ShiftWatch> watch) {

    /**
     * A point of a chart: one step, or several where one alone has too few answers.
     *
     * @param from its first day
     * @param to the first day after it
     * @param share its parts
     */
    public record Point(LocalDate from, LocalDate to, Ratio share) {

        Point and(Point next) {
            return new Point(from, next.to, share.plus(next.share));
        }
    }
}
