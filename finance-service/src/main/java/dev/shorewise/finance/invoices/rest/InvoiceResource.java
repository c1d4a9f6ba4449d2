package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.InvoiceFilter;
import dev.shorewise.finance.invoices.InvoiceState;
import dev.shorewise.finance.invoices.Invoices;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.periods.Times;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Invoices as they arrived. A vendor reads its own. */
@Path("/v1/invoices")
@Tag(name = "invoices")
class InvoiceResource {

    private final Invoices invoices;
    private final Callers callers;

    InvoiceResource(Invoices invoices, Callers callers) {
        this.invoices = invoices;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.FINANCE,
        Roles.SERVICE_HEAD,
        Roles.EXECUTIVE,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(operationId = "listInvoices", summary = "Invoices in the order in which they first arrived")
    public Page<InvoiceJson> list(
            @QueryParam("vendorId") @Pattern(regexp = RateCardResource.VENDOR) @Nullable String vendorId,
            @QueryParam("month") @Nullable String month,
            @QueryParam("state") @Nullable String state,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        if (vendorId != null) {
            callers.current().mustSee(vendorId);
        }
        InvoiceFilter filter = new InvoiceFilter(
                vendorId,
                month == null ? null : Months.parse("month", month),
                state == null ? null : state(state),
                Times.parse("updatedSince", updatedSince).orElse(null));
        Optional<UUID> after = Cursor.parse(cursor, 1)
                .map(key -> InvoiceIds.find(key.keys().get(0))
                        .orElseThrow(() -> KitRefusal.badParameter("cursor", "take it unchanged from nextCursor")));
        return Page.of(
                        invoices.list(filter, after, limit + 1),
                        limit,
                        invoice -> Cursor.of(invoice.id().toString()))
                .map(InvoiceJson::listed);
    }

    @GET
    @Path("{invoiceId}")
    @RolesAllowed({
        Roles.FINANCE,
        Roles.SERVICE_HEAD,
        Roles.EXECUTIVE,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(operationId = "readInvoice", summary = "An invoice with its lines, and how it came to where it stands")
    public RestResponse<InvoiceJson> read(@PathParam("invoiceId") String invoiceId) {
        Invoice invoice = InvoiceIds.seen(invoices, callers, invoiceId);
        return ResponseBuilder.ok(InvoiceJson.of(invoice, invoices.steps(invoice.id())))
                .tag(ETags.of(invoice.revision()))
                .build();
    }

    static InvoiceState state(String text) {
        return Arrays.stream(InvoiceState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter("state", "RECEIVED, ACCEPTED, DISPUTED or SETTLED"));
    }
}
