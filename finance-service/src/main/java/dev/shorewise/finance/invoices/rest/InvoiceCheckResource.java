package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.Checking;
import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.Invoices;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Checks of invoices, and what was decided. A vendor reads what was found in its own. */
@Path("/v1/invoices/{invoiceId}")
@Tag(name = "invoices")
class InvoiceCheckResource {

    private final Invoices invoices;
    private final Checking checking;
    private final Callers callers;

    InvoiceCheckResource(Invoices invoices, Checking checking, Callers callers) {
        this.invoices = invoices;
        this.checking = checking;
        this.callers = callers;
    }

    /** A decision. */
    @Schema(name = "InvoiceDecision")
    record Decision(
            @Schema(examples = "DISPUTED") @NotNull String state,

            @Schema(description = "Needed to dispute, and to accept or settle what differs.")
            @Size(max = 1000)
            @Nullable
            String reason) {}

    @POST
    @Path("checks")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "checkInvoice",
            summary = "Check an invoice as it stands against rate card, accepted quantities and credits",
            description = """
                    Quantities are asked of vendor-service now; without its answer the last one counts and says so. Lines \
                    are compared by service. The parts of a difference add up to it to the cent; a difference matches \
                    only within both tolerances. What nobody knows is UNCHECKED, neither right nor wrong.""")
    public RestResponse<CheckJson> check(@PathParam("invoiceId") String invoiceId) {
        Invoice invoice = InvoiceIds.seen(invoices, callers, invoiceId);
        return RestResponse.ok(
                CheckJson.of(checking.check(invoice, callers.current().name())));
    }

    @GET
    @Path("check")
    @RolesAllowed({
        Roles.FINANCE,
        Roles.SERVICE_HEAD,
        Roles.EXECUTIVE,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(operationId = "readInvoiceCheck", summary = "What was found when an invoice was last checked")
    public CheckJson read(@PathParam("invoiceId") String invoiceId) {
        Invoice invoice = InvoiceIds.seen(invoices, callers, invoiceId);
        return CheckJson.of(invoices.check(invoice.id()).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @Path("state")
    @RolesAllowed(Roles.FINANCE)
    @Operation(operationId = "decideInvoice", summary = "Accept, dispute or settle an invoice", description = """
                    If-Match takes the ETag of the invoice that was read. It must have been checked as it stands; \
                    accepted or settled its lines no longer change, and are posted to the ledger, each once; an invoice \
                    that an import booked is not posted, and the answer says so.""")
    public RestResponse<InvoiceJson> decide(
            @PathParam("invoiceId") String invoiceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Decision decision) {
        Invoice read = InvoiceIds.seen(invoices, callers, invoiceId);
        Invoices.Moved moved = invoices.move(
                        read.id(),
                        InvoiceResource.state(decision.state()),
                        decision.reason(),
                        callers.current().name(),
                        revision -> ETags.mustMatch(ifMatch, revision))
                .orElseThrow(KitRefusal::unknown);
        return ResponseBuilder.ok(InvoiceJson.of(
                        moved.invoice(),
                        invoices.steps(read.id()),
                        moved.posted().orElse(null)))
                .tag(ETags.of(moved.invoice().revision()))
                .build();
    }
}
