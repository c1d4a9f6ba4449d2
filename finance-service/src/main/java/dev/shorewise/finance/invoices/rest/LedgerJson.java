package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.InvoiceState;
import dev.shorewise.finance.invoices.Reconciliation;
import dev.shorewise.finance.money.json.MoneyJson;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice and the cost lines that name it. */
@Schema(name = "InvoiceLedger")
record LedgerJson(
        UUID invoiceId,
        String number,
        InvoiceState state,

        @Schema(description = "Sum of the invoice's lines.") MoneyJson invoiced,

        @Schema(description = "Sum of the cost lines that name the invoice, in its currency.")
        MoneyJson booked,

        @Schema(description = "Booked less invoiced; 0.00 if the two reconcile.")
        MoneyJson difference,

        int costLines,

        @Schema(description = "Those of them that the invoice posted when it was accepted.")
        long posted,

        String evidence) {

    /** A vendor's month. */
    @Schema(name = "InvoiceLedgers")
    record MonthJson(
            @Schema(description = "True if nothing differs and no line names an invoice that nobody sent.")
            boolean reconciles,

            List<LedgerJson> invoices,
            List<UnknownJson> unknown) {

        static MonthJson of(Reconciliation.HeldMonth month) {
            return new MonthJson(
                    month.unknown().isEmpty()
                            && month.held().stream()
                                    .allMatch(held -> held.difference().amount().signum() == 0),
                    month.held().stream().map(LedgerJson::of).toList(),
                    month.unknown().entrySet().stream()
                            .map(entry -> new UnknownJson(
                                    entry.getKey(),
                                    entry.getValue().stream().map(MoneyJson::of).toList()))
                            .toList());
        }
    }

    /** An invoice that cost lines name and nobody sent. */
    @Schema(name = "UnknownInvoice")
    record UnknownJson(
            String number,

            @Schema(description = "Sums of those lines, one a currency.")
            List<MoneyJson> booked) {}

    static LedgerJson of(Reconciliation.Held held) {
        Invoice.Head head = held.invoice().head();
        return new LedgerJson(
                held.invoice().id(),
                head.number(),
                held.invoice().state(),
                MoneyJson.of(held.invoiced()),
                MoneyJson.of(held.booked()),
                MoneyJson.of(held.difference()),
                held.costLines(),
                held.posted(),
                UriBuilder.fromPath("/v1/cost-lines")
                        .queryParam("vendorId", head.vendorId())
                        .queryParam("currency", head.currency().getCurrencyCode())
                        .queryParam("invoiceId", "{number}")
                        .build(head.number())
                        .toString());
    }
}
