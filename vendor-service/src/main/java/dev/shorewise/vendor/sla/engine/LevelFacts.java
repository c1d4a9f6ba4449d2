package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a level in one month.
 *
 * @param measured as it happened
 * @param relieved without what approved exclusions remove; the same where there are none
 * @param gap why the figure cannot be used, if so
 * @param failuresByEvent failing contacts of the relieved figure that lie in each named event
 * @param course how the month went besides
 */
public record LevelFacts(
        Figure measured,
        Figure relieved,
        Optional<Gap> gap,
        List<ReliefEffect> reliefs,
        Map<String, BigDecimal> failuresByEvent,
        Course course) {

    public LevelFacts {
        reliefs = List.copyOf(reliefs);
        failuresByEvent = Map.copyOf(failuresByEvent);
    }

    public LevelFacts(
            Figure measured,
            Figure relieved,
            Optional<Gap> gap,
            List<ReliefEffect> reliefs,
            Map<String, BigDecimal> failuresByEvent) {
        this(measured, relieved, gap, reliefs, failuresByEvent, Course.PLAIN);
    }

    public static LevelFacts of(Figure figure) {
        return of(figure, List.of());
    }

    /** A figure with what exclusions did to the level and not to its contacts. */
    public static LevelFacts of(Figure figure, List<ReliefEffect> reliefs) {
        return new LevelFacts(figure, figure, Optional.empty(), reliefs, Map.of(), Course.PLAIN);
    }

    public static LevelFacts missing(Gap gap) {
        return new LevelFacts(Figure.NONE, Figure.NONE, Optional.of(gap), List.of(), Map.of(), Course.PLAIN);
    }

    /** The same with a reason why it cannot be used, if so, and more to be told. */
    public LevelFacts with(Optional<Gap> reason, List<Step> notes) {
        return new LevelFacts(measured, relieved, reason, reliefs, failuresByEvent, course.with(notes));
    }

    public boolean anyWaives() {
        return reliefs.stream().anyMatch(ReliefEffect::waived);
    }
}
