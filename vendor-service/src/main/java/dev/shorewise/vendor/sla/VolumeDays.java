package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.engine.Course;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.VolumeRelief;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A level's days against their forecast.
 *
 * @param days after exclusions
 * @param forecast of the same days, told long enough before the month
 */
record VolumeDays(VolumeRelief rule, SortedMap<LocalDate, Figure> days, Map<LocalDate, Long> forecast) {

    /** Those of a level with a rule about volume; empty where no forecast binds. */
    static Optional<VolumeDays> of(ServiceLevel level, LevelReader reader) {
        VolumeRelief rule = level.measurement().volume();
        if (rule == null) {
            return Optional.empty();
        }
        Ground ground = reader.ground();
        Instant start = ground.start(ground.month());
        Map<LocalDate, Long> forecast =
                ground.onRecord().forecast(level.id(), ground.month(), start.minus(Duration.ofDays(rule.lockDays())));
        return forecast.isEmpty()
                ? Optional.empty()
                : Optional.of(new VolumeDays(
                        rule,
                        reader.byDay(level, start, ground.start(ground.month().plusMonths(1))),
                        forecast));
    }

    /** What is left without the days above their band; empty where the rule does not take days out. */
    Optional<Figure> within() {
        return rule.rule() == VolumeRelief.Rule.INTERVAL
                ? Optional.of(days.entrySet().stream()
                        .filter(day -> !isAbove(day))
                        .map(Map.Entry::getValue)
                        .reduce(Figure.NONE, Figure::plus))
                : Optional.empty();
    }

    Course.Volume course() {
        long relieved = days.entrySet().stream()
                .filter(this::isAbove)
                .mapToLong(day -> day.getValue().n())
                .sum();
        return new Course.Volume(
                rule,
                forecast.values().stream().mapToLong(Long::longValue).sum(),
                days.values().stream().mapToLong(Figure::n).sum(),
                relieved);
    }

    /** A day without a forecast has no band that it could be above. */
    private boolean isAbove(Map.Entry<LocalDate, Figure> day) {
        Long expected = forecast.get(day.getKey());
        return expected != null && rule.exceeded(expected, day.getValue().n());
    }
}
