package dev.shorewise.vendor.measures;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counts as coming back about the same matter.
 *
 * @param within N, how long after the end of a contact; whole days
 * @param counted which attempts count
 * @param completeUntil until when contacts are known; the last quarter of an hour with contacts where nobody says
 */
public record Repeats(Duration within, Counted counted, Optional<Instant> completeUntil) {

    private static final Duration LONGEST = Duration.ofDays(90);

    /** Seven days, all attempts. */
    public static final Repeats DEFAULT = new Repeats(Duration.ofDays(7), Counted.ATTEMPTS, Optional.empty());

    /** The name of {@link #within} in the API. */
    static final String WITHIN = "N";

    /** The name of {@link #counted} in the API. */
    static final String COUNTED = "repeats";

    /** Which attempts count. */
    public enum Counted {
        /** An attempt to come back that was given up counts as well. */
        ATTEMPTS,
        ANSWERED_ONLY
    }

    public Repeats {
        if (within.compareTo(Duration.ofDays(1)) < 0
                || within.compareTo(LONGEST) > 0
                || !within.equals(Duration.ofDays(within.toDays()))) {
            throw bad();
        }
    }

    /**
     * Reads what a caller sends; null stands for the default.
     *
     * @throws KitRefusal (400) for what cannot be read
     */
    public static Repeats parse(@Nullable String within, @Nullable String counted, @Nullable String completeUntil) {
        Optional<Counted> known = dev.shorewise.vendor.contacts.ContactFilter.parse(COUNTED, Counted.class, counted);
        return new Repeats(days(within), known.orElse(DEFAULT.counted), moment(completeUntil));
    }

    private static Duration days(@Nullable String within) {
        try {
            return within == null ? DEFAULT.within : Duration.parse(within);
        } catch (DateTimeException e) {
            throw bad();
        }
    }

    private static Optional<Instant> moment(@Nullable String time) {
        try {
            return Optional.ofNullable(time).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            throw KitRefusal.badParameter("completeUntil", "a time with its offset, as 2026-10-30T00:00:00Z");
        }
    }

    private static KitRefusal bad() {
        return KitRefusal.badParameter(WITHIN, "whole days from P1D to P90D, as P7D");
    }
}
