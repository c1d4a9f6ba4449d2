package dev.shorewise.gateway.routing;

/** A service behind the gateway. */
public enum Service {
    VENDOR,
    FEEDBACK,
    FINANCE
}
