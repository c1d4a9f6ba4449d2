package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.sla.Claim;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Exclusions. */
@Path("/v1/exclusions")
class ExclusionResource {

    private final Records records;
    private final Desk desk;

    ExclusionResource(Records records, Desk desk) {
        this.records = records;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(summary = "Claim that contacts or levels shall not count")
    public RestResponse<FiledResponse<Claim>> claimExclusion(
            @QueryParam("agreementId") @NotNull String agreementId, @Valid @NotNull Claim body) {
        desk.agreement(agreementId);
        Filed<Claim> filed = records.claim(agreementId, body, desk.actor());
        return RestResponse.ResponseBuilder.<FiledResponse<Claim>>created(URI.create("/v1/exclusions/" + filed.id()))
                .entity(FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "Exclusions of an agreement, the oldest first")
    public Page<FiledResponse<Claim>> listExclusions(@QueryParam("agreementId") @NotNull String agreementId) {
        desk.agreement(agreementId);
        return new Page<>(
                records.list(agreementId, Filed.Kind.EXCLUSION, Claim.class).stream()
                        .map(filed -> FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                        .toList(),
                null);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "An exclusion with every state that it had")
    public RestResponse<FiledResponse<Claim>> getExclusion(@PathParam("recordId") String recordId) {
        Filed<Claim> filed = desk.seen(records.get(Filed.Kind.EXCLUSION, Desk.id(recordId), Claim.class));
        return FiledResponse.tagged(filed, records.steps(Desk.id(recordId)));
    }

    @PUT
    @Path("{recordId}/state")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Review, approve, reject or withdraw an exclusion; nobody decides on their own")
    public RestResponse<FiledResponse<Claim>> decideExclusion(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Decision change) {
        desk.seen(records.get(Filed.Kind.EXCLUSION, Desk.id(recordId), Claim.class));
        Filed<Claim> moved = records.decide(
                Desk.id(recordId),
                change.state(),
                change.granted(),
                change.why(),
                desk.actor(),
                revision -> ETags.mustMatch(ifMatch, revision));
        return FiledResponse.tagged(moved, records.steps(Desk.id(recordId)));
    }
}
