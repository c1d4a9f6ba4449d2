package dev.shorewise.vendor.sla.engine;

/** Why a level was not measured, and whose fault that is. */
public record Gap(Reason reason, Fault fault) {

    /** The reasons. */
    public enum Reason {
        /** The feed is complete and nothing happened. */
        NO_ACTIVITY,
        BELOW_MINIMUM_VOLUME,
        /** The deadline passed without data. */
        NOT_REPORTED,
        PARTIAL_COVERAGE,
        /** The figure can still move. */
        NOT_MATURE,
        DEFINITION_MISMATCH,
        DATA_QUALITY,
        /** Approved exclusions removed every contact. */
        FULLY_EXCLUDED,
        DISPUTED,
        LOW_AGREEMENT,
        /** The window ends in a later month. */
        NOT_DUE
    }

    /** Who caused it. */
    public enum Fault {
        VENDOR,
        CLIENT,
        NOBODY
    }

    public static Gap of(Reason reason) {
        return new Gap(reason, Fault.NOBODY);
    }
}
