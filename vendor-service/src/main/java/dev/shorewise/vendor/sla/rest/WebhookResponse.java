package dev.shorewise.vendor.sla.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.kit.webhooks.Webhook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target as callers read it.
 *
 * @param vendorId whose events; absent where it is told of all
 * @param secret only where it was just made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookResponse(
        String id,
        @Nullable String vendorId,
        String url,
        List<String> types,
        Webhook.State state,
        String createdBy,
        Instant createdAt,
        @Nullable String secret) {

    static WebhookResponse of(Webhook webhook, @Nullable String secret) {
        return new WebhookResponse(
                webhook.id().toString(),
                webhook.vendorId().isEmpty() ? null : webhook.vendorId(),
                webhook.url(),
                webhook.types(),
                webhook.state(),
                webhook.createdBy(),
                webhook.createdAt(),
                secret);
    }
}
