package dev.shorewise.vendor.trust.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.trust.Discrepancies;
import dev.shorewise.vendor.trust.Discrepancy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Figures that do not agree, until they are explained. */
@Path("/v1/discrepancies")
class DiscrepancyResource {

    private final Discrepancies discrepancies;
    private final Filings filings;
    private final Parties parties;

    DiscrepancyResource(Discrepancies discrepancies, Filings filings, Parties parties) {
        this.discrepancies = discrepancies;
        this.filings = filings;
        this.parties = parties;
    }

    /**
     * A case as callers read it.
     *
     * @param overdue whether the vendor let its time pass without a reply
     */
    record CaseResponse(Filing.Shown<Discrepancy> discrepancy, boolean overdue) {}

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
    @Operation(summary = "A vendor's cases, the oldest first")
    public Page<CaseResponse> listDiscrepancies(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return discrepancies.page(parties.seen(vendorId), cursor, limit).map(this::response);
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
    @Operation(summary = "A case with its sentence, its figures, its clock and every step")
    public RestResponse<CaseResponse> getDiscrepancy(@PathParam("recordId") String recordId) {
        return tagged(discrepancies.get(Parties.id(recordId)));
    }

    @PUT
    @Path("{recordId}/state")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Reply to a case (REPLIED), or decide it (EXPLAINED, UPHELD, CLOSED)")
    public RestResponse<CaseResponse> moveDiscrepancy(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TrustStep step) {
        return tagged(discrepancies.move(
                Parties.id(recordId),
                step.state(),
                step.why(),
                parties.current(),
                revision -> ETags.mustMatch(ifMatch, revision)));
    }

    private CaseResponse response(Filing<Discrepancy> open) {
        return new CaseResponse(filings.shown(open), discrepancies.isOverdue(open));
    }

    private RestResponse<CaseResponse> tagged(Filing<Discrepancy> open) {
        return RestResponse.ResponseBuilder.ok(response(open))
                .tag(ETags.of(open.revision()))
                .build();
    }
}
