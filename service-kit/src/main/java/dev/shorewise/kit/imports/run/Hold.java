package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.store.JobLeases.Claimed;

/** A claimed job while it is worked on, and what others have said about it meanwhile. */
final class Hold {

    private final Claimed job;
    private volatile boolean cancelled;
    private volatile boolean lost;

    Hold(Claimed job) {
        this.job = job;
    }

    Claimed job() {
        return job;
    }

    /** Somebody asked the job to stop. */
    void cancel() {
        cancelled = true;
    }

    /** The lease is another worker's. */
    void lose() {
        lost = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isLost() {
        return lost;
    }
}
