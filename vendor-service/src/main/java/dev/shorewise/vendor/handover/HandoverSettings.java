package dev.shorewise.vendor.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How contacts are handed over. */
@ConfigMapping(prefix = "shorewise.handover")
public interface HandoverSettings {

    /** Whether this process hands over; several replicas share the work. */
    @WithDefault("true")
    boolean enabled();

    /** Contacts in one request, 1 to 500. */
    @WithDefault("200")
    int batch();

    /** How long a contact waits for a receiver that is down before it is given up. */
    @WithDefault("P14D")
    Duration patience();
}
