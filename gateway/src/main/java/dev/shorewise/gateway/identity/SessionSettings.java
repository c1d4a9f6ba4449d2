package dev.shorewise.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a session lasts. How long it may be idle is the provider's word: it renews no tokens after that. */
@ConfigMapping(prefix = "shorewise.session")
public interface SessionSettings {

    /** From the login on, however busy the person is; then they log in again. */
    @WithDefault("10H")
    Duration longest();

    /** How long a replica may not know what another one was told. */
    @WithDefault("5S")
    Duration notice();
}
