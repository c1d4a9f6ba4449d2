package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agreement says from a day on, until the next published version begins: versions tile the time without a gap.
 *
 * @param effectiveFrom the first of a month
 * @param effectiveTo the day after the last; empty while no later version is published
 * @param hash SHA-256 of the terms as they are stored
 * @param revision grows with each change of a draft
 */
public record Version(
        String agreementId,
        int number,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        State state,
        Terms terms,
        String hash,
        long revision,
        String changedBy,
        Instant changedAt) {

    /** A draft may change, a published version never. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    public boolean published() {
        return state == State.PUBLISHED;
    }
}
