package dev.shorewise.vendor.sla;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A month's statement in one of its revisions. A draft follows its facts, a review freezes when it is locked, and a locked
 * one is byte-equal for ever: what changes later becomes the next revision, which explains the difference.
 *
 * @param revision 1 for the first; grows with each restatement
 * @param text the document as JSON
 * @param hash SHA-256 of the text
 * @param changes grows with each change of the draft
 */
public record Statement(
        String vendorId,
        String agreementId,
        UUID id,
        YearMonth month,
        int revision,
        State state,
        String text,
        String hash,
        long changes,
        Instant changedAt) {

    /** The life of a revision. */
    public enum State {
        DRAFT,
        REVIEW,
        LOCKED
    }
}
