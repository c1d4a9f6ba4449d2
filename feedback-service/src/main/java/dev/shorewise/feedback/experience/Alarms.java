package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.cuts.Step;
import dev.shorewise.feedback.experience.findings.Alarm;
import dev.shorewise.feedback.experience.findings.Alarm.Point;
import dev.shorewise.feedback.experience.findings.Pooling;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.charts.ShiftWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws control charts of shares place by place: since when, where, and until when something was not as usual. */
@ApplicationScoped
public class Alarms {

    private final Figures figures;

    Alarms(Figures figures) {
        this.figures = figures;
    }

    /**
     * One chart for each place of a cut.
     *
     * @param score a share
     * @param step of the chart; neighbours are put together where one has too few answers
     * @param baseline points that say what is usual, {@value ShiftWatch#LEAST_BASELINE} or more
     */
    public List<Alarm> of(Score score, Cut cut, Step step, int baseline) {
        Map<Place, List<Point>> series = new LinkedHashMap<>();
        for (Cell cell : figures.of(cut.each(step))) {
            Ratio share = score.share(cell.heard()).orElseThrow();
            LocalDate first = cell.place().step().orElseThrow();
            if (share.isMeasured()) {
                series.computeIfAbsent(cell.place().always(), place -> new ArrayList<>())
                        .add(new Point(first, step.end(first), share));
            }
        }
        List<Alarm> alarms = new ArrayList<>();
        series.forEach((place, steps) -> {
            List<Point> points = Pooling.pool(steps);
            alarms.add(new Alarm(place, points, watch(points, baseline)));
        });
        return alarms;
    }

    private static Optional<ShiftWatch> watch(List<Point> points, int baseline) {
        return points.size() < baseline
                ? Optional.empty()
                : ShiftWatch.over(points.stream().map(Point::share).toList(), baseline);
    }
}
