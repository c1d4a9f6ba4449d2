package dev.shorewise.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the gateway waits for a service, and how much it lets through. */
@ConfigMapping(prefix = "shorewise.proxy")
public interface ProxyLimits {

    /** Longest wait for a connection to a service; then 503. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** Longest wait for the head of an answer after the last byte of the request; then 504. */
    @WithDefault("20S")
    Duration answerTimeout();

    /** Longest silence on a connection to a service while bytes should flow. */
    @WithDefault("25S")
    Duration idleTimeout();

    /** Connections to one service at the same time. */
    @WithDefault("128")
    int connections();

    /** Requests that may wait for one of these connections; beyond, 503. */
    @WithDefault("256")
    int waiting();

    /** After this many requests in a row that did not reach a service, it is left alone for {@link #rest()}: 503 at once. */
    @WithDefault("5")
    int failures();

    /** How long a service is left alone before one request tries it again. */
    @WithDefault("3S")
    Duration rest();

    /** Largest body of an import. */
    @WithDefault("4G")
    MemorySize importBody();

    /** Largest body of any other request. */
    @WithDefault("1M")
    MemorySize body();
}
