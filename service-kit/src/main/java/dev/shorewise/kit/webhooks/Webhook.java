package dev.shorewise.kit.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who wants to be told.
 *
 * @param vendorId whose events; empty for the client, who is told of all
 * @param types of events, such as {@code statement.locked}
 * @param state DISABLED by a receiver that answers 410, or by its owner
 */
public record Webhook(
        String vendorId, UUID id, String url, List<String> types, State state, String createdBy, Instant createdAt) {

    /** Whether events are sent. */
    public enum State {
        ACTIVE,
        DISABLED
    }
}
