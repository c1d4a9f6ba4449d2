package dev.shorewise.vendor.sla.terms;

import org.jspecify.annotations.Nullable;

/**
 * One promise about one figure.
 *
 * @param id unique in the agreement, such as CSL-1
 * @param standing whether a miss costs
 */
public record ServiceLevel(
        String id, String name, Standing standing, Measurement measurement, Promise promise, Stake stake) {

    /** What a miss leads to. */
    public enum Standing {
        /** A credit. */
        CRITICAL,
        /** A report with the same evidence, and no credit. */
        KEY
    }

    public ServiceLevel(
            String id,
            String name,
            @Nullable Standing standing,
            Measurement measurement,
            Promise promise,
            @Nullable Stake stake) {
        this.id = id;
        this.name = name;
        this.standing = standing == null ? Standing.CRITICAL : standing;
        this.measurement = measurement;
        this.promise = promise;
        this.stake = stake == null ? Stake.NONE : stake;
    }

    public boolean mayCost() {
        return standing == Standing.CRITICAL;
    }
}
