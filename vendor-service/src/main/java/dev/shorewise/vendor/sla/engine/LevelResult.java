package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.ServiceLevel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level in one month's statement.
 *
 * @param level as the version in force promises it
 * @param values the figure, as it happened and as it is judged
 * @param event what explains at least half of the failing contacts; null for none
 */
public record LevelResult(
        ServiceLevel level,
        Values values,
        Verdict verdict,
        List<ReliefEffect> reliefs,
        @Nullable String event,
        List<Step> steps) {

    /**
     * The figures of a level.
     *
     * @param judged after exclusions, and with what earlier windows carried into this one
     * @param carried on to the next window for want of volume
     * @param shown the judged value, with as many digits as its state needs; null if there is none
     */
    public record Values(
            Figure measured,
            Figure relieved,
            Figure judged,
            Figure carried,
            @Nullable BigDecimal shown) {}

    public LevelResult {
        reliefs = List.copyOf(reliefs);
        steps = List.copyOf(steps);
    }

    /** Whether the figure is strictly better than expected. */
    boolean exceeds() {
        return verdict.state() == State.MET
                && values.judged().hasValue()
                && level.promise()
                        .side()
                        .beats(values.judged().compareTo(level.promise().expected()));
    }
}
