package dev.shorewise.kit.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are sent. */
@ConfigMapping(prefix = "shorewise.webhooks")
public interface WebhookConfig {

    /** Whether targets inside the own network, and plain http, are allowed. */
    @WithDefault("false")
    boolean allowInside();

    /** How long a receiver may take. */
    @WithDefault("10s")
    Duration timeout();

    /** Deliveries that one round sends. */
    @WithDefault("50")
    int batch();
}
