package dev.shorewise.vendor.sla;

import java.time.Instant;

/**
 * Something that one side put on record about an agreement. It moves through states; every state that it had is kept.
 *
 * @param state a name of the kind's own states
 * @param revision grows with each step
 * @param body what was said
 */
public record Filed<T>(
        String vendorId,
        String agreementId,
        String id,
        String state,
        long revision,
        Actor openedBy,
        Instant openedAt,
        T body) {

    /** The kinds of records. */
    public enum Kind {
        EXCLUSION,
        EVENT,
        FIGURE,
        MONTH,
        DISPUTE,
        ACCEPTANCE
    }

    /**
     * A state that a record entered.
     *
     * @param note why
     */
    public record Step(long revision, String state, String note, Actor by, Instant at) {}
}
