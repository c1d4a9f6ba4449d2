package dev.shorewise.finance.invoices;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which invoices are asked for; null parts ask for all. */
public record InvoiceFilter(
        @Nullable String vendorId,
        @Nullable YearMonth month,
        @Nullable InvoiceState state,
        @Nullable Instant updatedSince) {}
