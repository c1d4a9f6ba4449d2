package dev.shorewise.vendor.trust.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.trust.ReconciliationReport;
import dev.shorewise.vendor.trust.Reconciliations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reported figures held against other sources. */
@Path("/v1/reconciliations")
class ReconciliationResource {

    private final Reconciliations reconciliations;
    private final Filings filings;
    private final Parties parties;

    ReconciliationResource(Reconciliations reconciliations, Filings filings, Parties parties) {
        this.reconciliations = reconciliations;
        this.filings = filings;
        this.parties = parties;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Hold all reports of a vendor's month against its records and against customers; opens cases")
    public RestResponse<Filing.Shown<ReconciliationReport>> reconcile(@Valid @NotNull MonthOfVendor body) {
        Filing<ReconciliationReport> done =
                reconciliations.run(parties.seen(body.vendorId()), Period.month(body.month()), parties.current());
        return RestResponse.ResponseBuilder.<Filing.Shown<ReconciliationReport>>created(
                        URI.create("/v1/reconciliations/" + done.id()))
                .entity(filings.shown(done))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A vendor's reconciliations, the oldest first")
    public Page<Filing.Shown<ReconciliationReport>> listReconciliations(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return reconciliations.page(parties.seen(vendorId), cursor, limit).map(filings::shown);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A reconciliation: each figure with its verdict, in a sentence, and how it was reached")
    public Filing.Shown<ReconciliationReport> getReconciliation(@PathParam("recordId") String recordId) {
        return filings.shown(reconciliations.get(Parties.id(recordId)));
    }
}
