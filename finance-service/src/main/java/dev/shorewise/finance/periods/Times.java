package dev.shorewise.finance.periods;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads points in time such as {@code 2026-10-01T00:00:00Z}, of the years 0 to 9999. */
public final class Times {

    private static final int LAST_YEAR = 9999;

    private Times() {}

    /**
     * The time of a parameter; empty if there is none.
     *
     * @throws KitRefusal (400) if it is no time with offset
     */
    public static Optional<Instant> parse(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                return Optional.of(time.toInstant());
            }
        } catch (DateTimeParseException e) {
            throw noTime(name);
        }
        throw noTime(name);
    }

    private static KitRefusal noTime(String name) {
        return KitRefusal.badParameter(name, "a time with offset, for example 2026-10-01T00:00:00Z");
    }
}
