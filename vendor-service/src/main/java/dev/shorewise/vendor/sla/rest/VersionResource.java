package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.sla.Agreements;
import dev.shorewise.vendor.sla.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an agreement says, version by version. Drafts are the client's own business. */
@Path("/v1/agreements/{agreementId}/versions")
class VersionResource {

    private final Agreements agreements;
    private final Desk desk;

    VersionResource(Agreements agreements, Desk desk) {
        this.agreements = agreements;
        this.desk = desk;
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
    @Operation(summary = "The versions of an agreement, by number")
    public Page<VersionResponse> listAgreementVersions(@PathParam("agreementId") String agreementId) {
        desk.agreement(agreementId);
        return new Page<>(
                agreements.versions(agreementId).stream()
                        .filter(this::isSeen)
                        .map(this::shaped)
                        .toList(),
                null);
    }

    @GET
    @Path("{version}")
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
    @Operation(summary = "A version, with every flaw if it is a draft")
    public RestResponse<VersionResponse> getAgreementVersion(
            @PathParam("agreementId") String agreementId, @PathParam("version") int version) {
        desk.agreement(agreementId);
        Version found = agreements.version(agreementId, version);
        if (!isSeen(found)) {
            throw KitRefusal.unknown();
        }
        return tagged(found);
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Draft the next version; it is checked as a whole and kept, flawed or not")
    public RestResponse<VersionResponse> draftAgreementVersion(
            @PathParam("agreementId") String agreementId, @Valid @NotNull VersionRequest request) {
        desk.agreement(agreementId);
        Version draft = agreements.draft(agreementId, request.effectiveFrom(), request.terms(), desk.actor());
        return RestResponse.ResponseBuilder.<VersionResponse>created(
                        URI.create("/v1/agreements/" + agreementId + "/versions/" + draft.number()))
                .entity(shaped(draft))
                .tag(ETags.of(draft.revision()))
                .build();
    }

    @PUT
    @Path("{version}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(summary = "Change a draft")
    public RestResponse<VersionResponse> changeAgreementVersion(
            @PathParam("agreementId") String agreementId,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull VersionRequest request) {
        desk.agreement(agreementId);
        return tagged(agreements.change(
                agreementId,
                version,
                request.effectiveFrom(),
                request.terms(),
                desk.actor(),
                revision -> ETags.mustMatch(ifMatch, revision)));
    }

    @PUT
    @Path("{version}/publication")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(summary = "Put a draft in force; refused with every flaw it has")
    public RestResponse<VersionResponse> publishAgreementVersion(
            @PathParam("agreementId") String agreementId,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.agreement(agreementId);
        return tagged(
                agreements.publish(agreementId, version, desk.actor(), revision -> ETags.mustMatch(ifMatch, revision)));
    }

    private boolean isSeen(Version version) {
        return version.published() || !desk.ofVendor();
    }

    private RestResponse<VersionResponse> tagged(Version version) {
        return RestResponse.ResponseBuilder.ok(shaped(version))
                .tag(ETags.of(version.revision()))
                .build();
    }

    private VersionResponse shaped(Version version) {
        return VersionResponse.of(version, agreements.flaws(version.agreementId(), version.number()));
    }
}
