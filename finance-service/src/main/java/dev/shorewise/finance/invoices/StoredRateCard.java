package dev.shorewise.finance.invoices;

import dev.shorewise.finance.invoices.card.RateCard;
import java.time.Instant;

/**
 * A version of a vendor's rate card.
 *
 * @param vendorId whose prices these are
 * @param version counts from 1; a version never changes
 * @param author who stored it
 * @param storedAt when
 * @param card the content
 */
public record StoredRateCard(String vendorId, int version, String author, Instant storedAt, RateCard card) {}
