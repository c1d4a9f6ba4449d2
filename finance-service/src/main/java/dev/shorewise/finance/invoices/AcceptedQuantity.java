package dev.shorewise.finance.invoices;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A quantity that no contact record tells: people, productive hours, outcomes.
 *
 * @param key of what
 * @param quantity units
 * @param source where it was read, in words
 * @param revision counts from 1; one more for each change
 * @param acceptedBy who said so
 * @param acceptedAt when
 */
public record AcceptedQuantity(
        Key key, BigDecimal quantity, String source, int revision, String acceptedBy, Instant acceptedAt) {

    /** A service of a vendor in a month. */
    public record Key(String vendorId, YearMonth month, String service) {}
}
