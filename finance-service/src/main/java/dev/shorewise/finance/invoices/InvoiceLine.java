package dev.shorewise.finance.invoices;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param lineId what makes it the same line when it is sent again
 * @param kind what it is
 * @param service as the rate card names it
 * @param quantity of units; null where the line has none
 * @param unitPrice in the currency of the invoice; null where the line has none
 * @param amount as invoiced
 * @param fxRate billing units for one unit of the contract's currency, as printed; null if none is
 * @param description in the vendor's words; null if none
 * @param siteId one of the vendor's sites, where the service was given; null for all of them
 */
public record InvoiceLine(
        String lineId,
        LineKind kind,
        String service,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        Money amount,
        @Nullable BigDecimal fxRate,
        @Nullable String description,
        @Nullable String siteId) {}
