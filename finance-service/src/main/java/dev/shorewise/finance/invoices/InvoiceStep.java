package dev.shorewise.finance.invoices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state that an invoice entered.
 *
 * @param state the state
 * @param reason why; null where none was given
 * @param by who led it there
 * @param at when
 */
public record InvoiceStep(InvoiceState state, @Nullable String reason, String by, Instant at) {}
