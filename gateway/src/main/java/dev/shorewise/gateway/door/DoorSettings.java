package dev.shorewise.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What the door must know about the world in front of it. */
@ConfigMapping(prefix = "shorewise.door")
public interface DoorSettings {

    /** The address under which people and machines reach the gateway; with https, answers demand https from then on. */
    URI publicUrl();

    /**
     * Whether {@code /q/metrics} is answered. Only where nobody outside the cluster can ask for {@code /q}: the numbers
     * tell who uses what, and how much.
     */
    @WithDefault("false")
    boolean metricsOpen();
}
