package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.StoredRateCard;
import dev.shorewise.finance.invoices.card.RateCard;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a rate card as callers read it. */
@Schema(name = "StoredRateCard")
record RateCardJson(
        String vendorId,

        @Schema(description = "Counts from 1; a version never changes.")
        int version,

        String author,
        Instant storedAt,
        RateCard card) {

    static RateCardJson of(StoredRateCard stored) {
        return new RateCardJson(stored.vendorId(), stored.version(), stored.author(), stored.storedAt(), stored.card());
    }
}
