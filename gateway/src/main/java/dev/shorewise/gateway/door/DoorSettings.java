package dev.shorewise.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

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

    /** From the first byte of a request's head to its last; then the line is closed. */
    @WithDefault("10S")
    Duration headTimeout();

    /** A body of which less than {@link #slowestBody()} a second came in so long is given up: 408, and the line is closed. */
    @WithDefault("30S")
    Duration bodyWindow();

    /** The slowest that a body may come, in bytes a second, while the gateway takes what comes. */
    @WithDefault("1000")
    int slowestBody();
}
