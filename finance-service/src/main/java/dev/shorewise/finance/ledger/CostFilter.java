package dev.shorewise.finance.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cost lines are asked for; null parts ask for all.
 *
 * @param vendorId of one vendor
 * @param month for days of one month
 * @param category of one category
 * @param currency billed in one currency
 * @param invoiceId on one invoice
 * @param updatedSince stored or restated at or after
 */
public record CostFilter(
        @Nullable String vendorId,
        @Nullable YearMonth month,
        @Nullable CostCategory category,
        @Nullable String currency,
        @Nullable String invoiceId,
        @Nullable Instant updatedSince) {

    /** Every line of a vendor and month. */
    public static CostFilter of(String vendorId, YearMonth month) {
        return new CostFilter(vendorId, month, null, null, null, null);
    }

    /** The vendor, if only one is asked for. */
    public Optional<String> vendor() {
        return Optional.ofNullable(vendorId);
    }
}
