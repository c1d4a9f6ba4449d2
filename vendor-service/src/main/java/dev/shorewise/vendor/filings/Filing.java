package dev.shorewise.vendor.filings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something on record.
 *
 * @param state a name of the kind's own states
 * @param revision grows with each step
 * @param body what was said
 * @param hash SHA-256 of the body's text
 */
public record Filing<T>(String vendorId, UUID id, String state, long revision, String hash, Opening opened, T body) {

    /** How it began. */
    public record Opening(Party by, Instant at) {}

    /**
     * A kind of filings.
     *
     * @param name in capitals
     * @param type of their bodies
     */
    public record Kind<T>(String name, Class<T> type) {}

    /**
     * A state that a filing entered.
     *
     * @param note why
     * @param hash of the body that it had from then on
     */
    public record Step(long revision, String state, String note, String hash, Party by, Instant at) {}

    /**
     * Where a filing goes next.
     *
     * @param note why
     * @param open whether nobody may file another of the same key
     */
    public record Next<T>(String state, T body, String note, boolean open) {}

    /**
     * A filing as callers read it.
     *
     * @param history every state that it had
     */
    public record Shown<T>(
            String id, String vendorId, String state, String hash, Opening opened, T body, List<Step> history) {}

    /** The filing with its history, for callers. */
    public Shown<T> shown(List<Step> history) {
        return new Shown<>(id.toString(), vendorId, state, hash, opened, body, history);
    }

    /** Whether it is in one of these states. */
    public boolean isIn(String... states) {
        return List.of(states).contains(state);
    }
}
