package dev.shorewise.kit.imports;

/** Where a job stands. */
public enum JobState {
    /** Waits for a worker. */
    QUEUED,
    /** A worker is at it, or was and will be followed by another. */
    RUNNING,
    /** Every row of the file has its fate. */
    COMPLETED,
    /** Ended early; {@code failure} says why. */
    FAILED,
    /** Ended early because somebody asked for it; chunks already stored stay. */
    CANCELLED;

    public boolean isEnd() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }
}
