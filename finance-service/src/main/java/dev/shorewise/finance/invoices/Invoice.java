package dev.shorewise.finance.invoices;

import dev.shorewise.finance.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's invoice. It arrives as lines, is checked as often as anybody likes, and goes from received to accepted or
 * disputed and from there to settled. Once accepted its lines no longer change.
 *
 * @param id our own name for it
 * @param head what it says about itself
 * @param state how far it has come
 * @param revision grows with every change of its lines or state
 * @param updatedAt when that was
 * @param lines by their ids; empty in lists of invoices
 */
public record Invoice(
        UUID id, Head head, InvoiceState state, int revision, Instant updatedAt, List<InvoiceLine> lines) {

    /**
     * What an invoice says about itself.
     *
     * @param vendorId whose it is
     * @param number unique for the vendor
     * @param month that it bills
     * @param invoicedOn its day; null if it names none
     * @param currency of all its lines
     * @param total as it states it; null if it states none
     */
    public record Head(
            String vendorId,
            String number,
            YearMonth month,
            @Nullable LocalDate invoicedOn,
            Currency currency,
            @Nullable Money total) {}

    public Invoice {
        lines = List.copyOf(lines);
    }

    /** The sum of its lines. */
    public Money sum() {
        return lines.stream().map(InvoiceLine::amount).reduce(Money.zero(head.currency()), Money::plus);
    }
}
