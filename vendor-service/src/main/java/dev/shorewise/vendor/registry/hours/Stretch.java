package dev.shorewise.vendor.registry.hours;

import java.time.Instant;

/**
 * A stretch of real time; empty if it does not end after it begins.
 *
 * @param to the moment after the last
 */
public record Stretch(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
