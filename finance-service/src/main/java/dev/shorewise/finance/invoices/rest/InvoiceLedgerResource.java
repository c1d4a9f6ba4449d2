package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.Invoices;
import dev.shorewise.finance.invoices.Reconciliation;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the ledger holds what invoices say. Vendors have no part in this. */
@Path("/v1/invoice-ledgers")
@Tag(name = "invoices")
class InvoiceLedgerResource {

    private final Invoices invoices;
    private final Reconciliation reconciliation;
    private final Callers callers;

    InvoiceLedgerResource(Invoices invoices, Reconciliation reconciliation, Callers callers) {
        this.invoices = invoices;
        this.reconciliation = reconciliation;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "readInvoiceLedgers",
            summary =
                    "Every invoice of a vendor's month against the ledger, and cost lines that name invoices nobody sent",
            description =
                    "It reconciles if no invoice differs and every cost line that names an invoice names a known one.")
    public LedgerJson.MonthJson list(
            @QueryParam("vendorId") @NotNull @Pattern(regexp = RateCardResource.VENDOR) String vendorId,
            @QueryParam("month") @NotNull @Schema(examples = "2026-10") String month) {
        return LedgerJson.MonthJson.of(reconciliation.of(vendorId, Months.parse("month", month)));
    }

    @GET
    @Path("{invoiceId}")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "readInvoiceLedger",
            summary = "The cost lines of an invoice against its own lines",
            description = "The sum of billed cost of an invoice is the invoice's total.")
    public LedgerJson read(@PathParam("invoiceId") String invoiceId) {
        return LedgerJson.of(reconciliation.of(InvoiceIds.seen(invoices, callers, invoiceId)));
    }
}
