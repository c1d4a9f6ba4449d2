package dev.shorewise.vendor.partnership;

import static dev.shorewise.vendor.findings.Words.two;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come.
 *
 * @param measured the days whose figure it is
 * @param measure the figure
 * @param expected what a straight way would have reached by then
 * @param trend whether the last twelve months go one way; null where nobody looked
 */
public record Progress(
        State state,
        Period measured,
        Measure measure,
        double expected,
        Finding finding,
        @Nullable Finding trend) {

    /** Where it stands. */
    public enum State {
        REACHED,
        ON_TRACK,
        /** Even the better end of the interval lies short of the straight way. */
        BEHIND,
        NOT_MEASURED
    }

    private static final String METHOD = "goal/straight-way@1";

    static Progress of(Goal goal, Period measured, Measure measure) {
        double expected = goal.expected(measured.to());
        State state = state(goal, measure, expected);
        BigDecimal value = measure.value();
        String sentence =
                switch (state) {
                    case NOT_MEASURED ->
                        "'%s' was not measured from %s to %s."
                                .formatted(
                                        goal.title(),
                                        measured.from(),
                                        measured.to().minusDays(1));
                    case REACHED, ON_TRACK, BEHIND ->
                        "'%s' is at %s, on a straight way it would be at %s: %s (target %s by %s)."
                                .formatted(
                                        goal.title(),
                                        two(value == null ? 0 : value.doubleValue()),
                                        two(expected),
                                        state == State.REACHED
                                                ? "reached"
                                                : state == State.ON_TRACK ? "on track" : "behind",
                                        two(goal.course().target()),
                                        goal.by());
                };
        return new Progress(
                state,
                measured,
                measure,
                expected,
                new Finding(
                                "goal-"
                                        + state.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'),
                                sentence,
                                java.util.Map.of(),
                                METHOD)
                        .with("value", value == null ? Double.NaN : value.doubleValue())
                        .with("expected", expected)
                        .with("target", goal.course().target()),
                null);
    }

    /** The same with how the months went. */
    Progress with(Finding months) {
        return new Progress(state, measured, measure, expected, finding, months);
    }

    /** What is worth saying: where the goal stands, and a trend where one is shown. */
    List<Finding> findings() {
        return trend == null || !trend.code().startsWith("figure-") ? List.of(finding) : List.of(finding, trend);
    }

    private static State state(Goal goal, Measure measure, double expected) {
        BigDecimal value = measure.value();
        if (value == null) {
            return State.NOT_MEASURED;
        }
        double way = Math.signum(goal.course().target() - goal.course().baseline());
        if (way * (value.doubleValue() - goal.course().target()) >= 0) {
            return State.REACHED;
        }
        Measure.Bounds interval = measure.interval();
        BigDecimal end = interval == null ? null : way > 0 ? interval.high() : interval.low();
        double best = end == null ? value.doubleValue() : end.doubleValue();
        return way * (best - expected) < 0 ? State.BEHIND : State.ON_TRACK;
    }
}
