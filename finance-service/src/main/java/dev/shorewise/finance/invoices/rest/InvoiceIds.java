package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.Invoices;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.problems.KitRefusal;
import java.util.Optional;
import java.util.UUID;

/** Reads ids of invoices, and refuses what the caller may not see. */
final class InvoiceIds {

    private InvoiceIds() {}

    static Optional<UUID> find(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Invoice seen(Invoices invoices, Callers callers, String id) {
        Invoice invoice = find(id).flatMap(invoices::find).orElseThrow(KitRefusal::unknown);
        callers.current().mustSee(invoice.head().vendorId());
        return invoice;
    }
}
