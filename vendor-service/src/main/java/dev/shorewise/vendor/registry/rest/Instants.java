package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points in time as callers write them. */
final class Instants {

    private Instants() {}

    static Optional<Instant> parse(String parameter, @Nullable String value) {
        try {
            return Optional.ofNullable(value).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            throw KitRefusal.badParameter(parameter, "a time of RFC 3339 with its offset, as 2026-10-01T08:00:00Z");
        }
    }
}
