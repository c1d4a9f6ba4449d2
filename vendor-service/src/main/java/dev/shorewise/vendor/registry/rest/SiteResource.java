package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The sites of a vendor. */
@Path("/v1/vendors/{vendorId}/sites")
class SiteResource {

    private final Sites sites;
    private final Vendors vendors;
    private final Callers callers;

    SiteResource(Sites sites, Vendors vendors, Callers callers) {
        this.sites = sites;
        this.vendors = vendors;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(summary = "Create a site of a vendor")
    public RestResponse<SiteResponse> createSite(
            @PathParam("vendorId") String vendorId, @Valid @NotNull SiteRequest request) {
        vendors.mustExist(vendorId);
        Site site = sites.open(
                vendorId, request.id(), request.facts(), callers.current().name());
        return RestResponse.ResponseBuilder.<SiteResponse>created(
                        URI.create("/v1/vendors/" + vendorId + "/sites/" + site.id()))
                .entity(SiteResponse.of(site))
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
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A vendor's sites, by id")
    public Page<SiteResponse> listSites(
            @PathParam("vendorId") String vendorId,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        Optional<String> after = Cursor.parse(cursor, 1).map(key -> key.keys().get(0));
        return Page.of(
                        sites.list(vendorId, after, Instants.parse("updatedSince", updatedSince), limit + 1),
                        limit,
                        site -> Cursor.of(site.id()))
                .map(SiteResponse::of);
    }

    @GET
    @Path("{siteId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A site")
    public RestResponse<SiteResponse> getSite(
            @PathParam("vendorId") String vendorId,
            @PathParam("siteId") String siteId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        callers.current().mustSee(vendorId);
        Site site = sites.find(vendorId, siteId).orElseThrow(KitRefusal::unknown);
        return Revisions.answer(SiteResponse.of(site), response -> site.revision(), ifNoneMatch);
    }

    @PUT
    @Path("{siteId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Change a site",
            description = "Another delivery model counts from effectiveOn; contacts before keep the one of their day."
                    + " A site's zone never changes.")
    public RestResponse<SiteResponse> changeSite(
            @PathParam("vendorId") String vendorId,
            @PathParam("siteId") String siteId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SiteChangeRequest request) {
        Site site = sites.change(
                        vendorId,
                        siteId,
                        request.change(),
                        callers.current().name(),
                        revision -> ETags.mustMatch(ifMatch, revision))
                .orElseThrow(KitRefusal::unknown);
        return Revisions.answer(SiteResponse.of(site), response -> site.revision(), null);
    }
}
