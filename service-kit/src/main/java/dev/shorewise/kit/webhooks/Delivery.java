package dev.shorewise.kit.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one target.
 *
 * @param eventId the header {@code webhook-id}: the same in every attempt and replay, so receivers can tell doubles
 * @param status of the last answer; null without one
 * @param problem why the last attempt failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        UUID id,
        UUID webhookId,
        UUID eventId,
        String type,
        String body,
        State state,
        int attempts,
        Instant dueAt,
        @Nullable Integer status,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant deliveredAt) {

    /** How far it is. */
    public enum State {
        PENDING,
        DELIVERED,
        FAILED
    }
}
