package dev.shorewise.feedback.responses;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What is counted month by month.
 *
 * @param vendorId whose responses
 * @param from first instant
 * @param to first instant after the last month
 * @param zone where months begin
 */
public record VendorMonths(String vendorId, Instant from, Instant to, ZoneId zone) {

    /** The first instant, as the database takes it. */
    public OffsetDateTime begins() {
        return from.atOffset(ZoneOffset.UTC);
    }

    /** The first instant after them, as the database takes it. */
    public OffsetDateTime ends() {
        return to.atOffset(ZoneOffset.UTC);
    }
}
