package dev.shorewise.feedback.responses;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the customer was asked about, as it was when the customer answered.
 *
 * @param respondedAt when the customer answered; decides the month that the response counts in
 * @param contactId the contact, as its source names it; null if unknown
 * @param siteId the vendor's site; null if unknown
 * @param queue the queue; null if unknown
 * @param language the language of service, BCP 47; null if unknown
 * @param people who took part, under pseudonyms
 */
public record Occasion(
        Instant respondedAt,
        @Nullable String contactId,
        @Nullable String siteId,
        @Nullable String queue,
        @Nullable String language,
        People people) {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    public Occasion {
        respondedAt = respondedAt.truncatedTo(ChronoUnit.MICROS);
        if (!isPlausible(respondedAt)) {
            throw new IllegalArgumentException("respondedAt lies from 1970 to 9999, but got " + respondedAt);
        }
    }

    /** Whether it can be the time of a response: from 1970 to 9999. */
    public static boolean isPlausible(Instant respondedAt) {
        return !respondedAt.isBefore(FIRST) && !respondedAt.isAfter(LAST);
    }

    /**
     * Pseudonyms: keyed hashes, never names.
     *
     * @param agent who served; null if unknown
     * @param customer who answered; null if unknown
     */
    public record People(@Nullable String agent, @Nullable String customer) {

        public static final People UNKNOWN = new People(null, null);
    }
}
