package dev.shorewise.vendor.papers;

import java.time.Instant;

/**
 * A document as it is now.
 *
 * @param vendorId whose it is; {@value Papers#CLIENT} for the client's own
 * @param of what it belongs to; empty for nothing
 * @param revision grows with each change
 */
public record Paper<T>(
        String vendorId,
        String of,
        String id,
        T body,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        long revision) {

    /** The same paper with its body as somebody reads it. */
    public Paper<T> with(T told) {
        return new Paper<>(vendorId, of, id, told, createdBy, createdAt, changedAt, revision);
    }

    /** A revision that it had. */
    public record Step<T>(long revision, T body, String doneBy, Instant doneAt) {}
}
