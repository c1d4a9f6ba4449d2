package dev.shorewise.feedback.experience.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.findings.Alarm;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.charts.Shift;
import dev.shorewise.statistics.charts.ShiftWatch;
import dev.shorewise.statistics.comparison.RateDifference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Control charts of a share, place by place. */
@Schema(name = "ExperienceAlarms")
record AlarmJson(SatisfactionJson.Days period, String score, String definition, List<ChartJson> charts) {

    /** The chart of one place. */
    @Schema(name = "ExperienceChart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChartJson(
            Map<String, String> by,
            ChartState state,

            @Schema(description = "Points with enough answers.")
            int points,

            @Schema(description = "Points that say what is usual.")
            int baseline,

            @Nullable BigDecimal usual,
            List<ShiftJson> alarms,

            @Schema(description = "Every point; only when asked for with points=true.") @Nullable
            List<PointJson> series) {}

    /** What a chart says. */
    enum ChartState {
        /** At least one alarm. */
        ALARM,
        /** Nothing out of the ordinary. */
        QUIET,
        /** Fewer points than the baseline needs, or a share that never moves. */
        NOT_ENOUGH_DATA
    }

    /** A time in which the share was not what it usually is. */
    @Schema(name = "ExperienceAlarm")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShiftJson(
            @Schema(description = "First day of the point with which it seems to have begun.")
            LocalDate began,

            @Schema(description = "First day of the point at which a chart said so.")
            LocalDate noticed,

            @Schema(description = "First day after it; absent while it lasts.") @Nullable
            LocalDate ended,

            @Schema(description = "HIGHER or LOWER than usual.")
            String direction,

            @Schema(description = "WORSE or BETTER for the customer.")
            String meaning,

            List<String> charts,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,

            @Schema(description = "The share less the usual one.")
            BigDecimal difference,

            Measure.Bounds interval) {}

    /** A point with its limits. */
    @Schema(name = "ExperiencePoint")
    record PointJson(
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            long numerator,
            long denominator,
            BigDecimal low,
            BigDecimal high,

            @Schema(description = "EWMA of the standardised points.")
            BigDecimal average,

            @Schema(description = "How far from 0 the EWMA is usual.")
            BigDecimal margin) {}

    static ChartJson chart(Score score, Alarm alarm, int baseline, boolean withPoints) {
        List<Shift> shifts = alarm.watch().map(ShiftWatch::shifts).orElse(List.of());
        ChartState state = alarm.watch().isEmpty()
                ? ChartState.NOT_ENOUGH_DATA
                : shifts.isEmpty() ? ChartState.QUIET : ChartState.ALARM;
        return new ChartJson(
                PlaceJson.of(alarm.place().values()),
                state,
                alarm.points().size(),
                baseline,
                alarm.watch()
                        .map(watch -> BigDecimal.valueOf(watch.chart().centre()))
                        .orElse(null),
                shifts.stream().map(shift -> shift(score, alarm, shift)).toList(),
                withPoints ? alarm.watch().map(watch -> series(alarm, watch)).orElse(null) : null);
    }

    private static ShiftJson shift(Score score, Alarm alarm, Shift shift) {
        RateDifference difference = RateDifference.between(shift.during(), shift.usual());
        Ratio during = shift.during();
        return new ShiftJson(
                alarm.points().get(shift.began()).from(),
                alarm.points().get(shift.noticed()).from(),
                shift.ended().map(last -> alarm.points().get(last).to()).orElse(null),
                shift.isUp() ? "HIGHER" : "LOWER",
                shift.isUp() == score.kind().higherIsBetter() ? "BETTER" : "WORSE",
                shift.charts().stream().sorted().toList(),
                BigDecimal.valueOf(during.value().orElseThrow()),
                BigDecimal.valueOf(during.numerator()),
                BigDecimal.valueOf(during.denominator()),
                BigDecimal.valueOf(difference.value()),
                Measures.bounds(difference.interval()));
    }

    private static List<PointJson> series(Alarm alarm, ShiftWatch watch) {
        List<PointJson> series = new ArrayList<>();
        for (int i = 0; i < alarm.points().size(); i++) {
            Alarm.Point point = alarm.points().get(i);
            Interval limits = watch.chart().limits(point.share().denominator());
            ShiftWatch.Point seen = watch.points().get(i);
            series.add(new PointJson(
                    point.from(),
                    point.to(),
                    BigDecimal.valueOf(point.share().value().orElseThrow()),
                    point.share().numerator(),
                    point.share().denominator(),
                    BigDecimal.valueOf(limits.low()),
                    BigDecimal.valueOf(limits.high()),
                    BigDecimal.valueOf(seen.average()),
                    BigDecimal.valueOf(seen.margin())));
        }
        return series;
    }
}
