package dev.shorewise.feedback.surveys;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as callers write them in parameters: RFC 3339 with an offset, of years that the database can hold. */
public final class Instants {

    private static final int LAST_YEAR = 9999;

    private Instants() {}

    /**
     * The time of a parameter; empty if it was not given.
     *
     * @throws KitRefusal (400) if it is none
     */
    public static Optional<Instant> parse(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(time -> time.getYear() >= 0 && time.getYear() <= LAST_YEAR)
                    .map(OffsetDateTime::toInstant)
                    .map(Optional::of)
                    .orElseThrow(() -> refused(name));
        } catch (DateTimeParseException e) {
            throw refused(name);
        }
    }

    private static KitRefusal refused(String name) {
        return KitRefusal.badParameter(name, "a time with offset, for example 2026-10-01T00:00:00Z");
    }
}
