package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.Invoices;
import dev.shorewise.finance.invoices.Posting;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.CostLines;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the ledger holds what an invoice says. Vendors have no part in this. */
@Path("/v1/invoice-ledgers/{invoiceId}")
@Tag(name = "invoices")
class InvoiceLedgerResource {

    private final Invoices invoices;
    private final CostLines ledger;
    private final Callers callers;

    InvoiceLedgerResource(Invoices invoices, CostLines ledger, Callers callers) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.callers = callers;
    }

    /** An invoice and the cost lines that name it. */
    @Schema(name = "InvoiceLedger")
    record Answer(
            @Schema(description = "Sum of the invoice's lines.")
            MoneyJson invoiced,

            @Schema(description = "Sum of the cost lines that name the invoice, in its currency.")
            MoneyJson booked,

            @Schema(description = "Booked less invoiced; 0.00 if the two reconcile.")
            MoneyJson difference,

            int costLines,

            @Schema(description = "Those of them that the invoice posted when it was accepted.")
            long posted,

            String evidence) {}

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "readInvoiceLedger",
            summary = "The cost lines of an invoice against its own lines",
            description = "The sum of billed cost of an invoice is the invoice's total.")
    public Answer read(@PathParam("invoiceId") String invoiceId) {
        Invoice invoice = InvoiceIds.seen(invoices, callers, invoiceId);
        Invoice.Head head = invoice.head();
        String currency = head.currency().getCurrencyCode();
        List<CostLine> lines = ledger.all(new CostFilter(head.vendorId(), null, null, currency, head.number(), null));
        Money booked = lines.stream().map(CostLine::cost).reduce(Money.zero(head.currency()), Money::plus);
        return new Answer(
                MoneyJson.of(invoice.sum()),
                MoneyJson.of(booked),
                MoneyJson.of(booked.plus(invoice.sum().negated())),
                lines.size(),
                lines.stream()
                        .filter(line -> line.key().source().equals(Posting.source(head.vendorId())))
                        .count(),
                UriBuilder.fromPath("/v1/cost-lines")
                        .queryParam("vendorId", head.vendorId())
                        .queryParam("currency", currency)
                        .queryParam("invoiceId", "{number}")
                        .build(head.number())
                        .toString());
    }
}
