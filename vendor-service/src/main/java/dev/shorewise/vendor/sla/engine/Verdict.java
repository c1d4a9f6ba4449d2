package dev.shorewise.vendor.sla.engine;

import org.jspecify.annotations.Nullable;

/**
 * How a level is judged.
 *
 * @param gap why it was not measured; null exactly if it was
 * @param waived a default was forgiven by an approved exclusion
 */
public record Verdict(
        State state, DefaultClass defaultClass, @Nullable Gap gap, boolean waived) {

    static Verdict notMeasured(Gap gap, boolean asMinimumDefault) {
        return new Verdict(
                State.NOT_MEASURED, asMinimumDefault ? DefaultClass.MINIMUM_DEFAULT : DefaultClass.NONE, gap, false);
    }

    static Verdict of(DefaultClass defaultClass) {
        State state = defaultClass == DefaultClass.NONE ? State.MET : State.MISSED;
        return new Verdict(state, defaultClass, null, false);
    }

    public boolean defaulted() {
        return defaultClass != DefaultClass.NONE;
    }

    /** Whether the figure can still move, so that nobody can judge it yet. */
    public boolean mayMove() {
        return gap != null && gap.reason() == Gap.Reason.NOT_MATURE;
    }

    /** Nobody's silence: it neither counts in a run of windows nor breaks it. */
    public boolean passedOver() {
        return state == State.NOT_MEASURED && !defaulted();
    }
}
