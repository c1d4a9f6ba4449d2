package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.sla.Agreement;
import dev.shorewise.vendor.sla.Agreements;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Agreements. */
@Path("/v1/agreements")
class AgreementResource {

    private final Agreements agreements;
    private final Vendors vendors;
    private final Callers callers;
    private final Desk desk;

    AgreementResource(Agreements agreements, Vendors vendors, Callers callers, Desk desk) {
        this.agreements = agreements;
        this.vendors = vendors;
        this.callers = callers;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Begin an agreement with a vendor")
    public RestResponse<AgreementResponse> createAgreement(@Valid @NotNull AgreementRequest request) {
        vendors.mustExist(request.vendorId());
        Agreement agreement = agreements.begin(request.vendorId(), request.id(), request.facts(), desk.actor());
        return RestResponse.ResponseBuilder.<AgreementResponse>created(URI.create("/v1/agreements/" + agreement.id()))
                .entity(AgreementResponse.of(agreement))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "Agreements that the caller may see, by id")
    public Page<AgreementResponse> listAgreements(
            @QueryParam("vendorId") @Nullable String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        if (vendorId != null) {
            callers.current().mustSee(vendorId);
        }
        Optional<String> after = Cursor.parse(cursor, 1).map(key -> key.keys().get(0));
        return Page.of(agreements.list(vendorId, after, limit + 1), limit, agreement -> Cursor.of(agreement.id()))
                .map(AgreementResponse::of);
    }

    @GET
    @Path("{agreementId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "An agreement")
    public AgreementResponse getAgreement(@PathParam("agreementId") String agreementId) {
        return AgreementResponse.of(desk.agreement(agreementId));
    }
}
