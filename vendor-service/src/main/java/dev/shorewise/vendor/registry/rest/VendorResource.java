package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.registry.Stage;
import dev.shorewise.vendor.registry.Vendor;
import dev.shorewise.vendor.registry.VendorFilter;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Vendors. */
@Path("/v1/vendors")
class VendorResource {

    private final Vendors vendors;
    private final Callers callers;

    VendorResource(Vendors vendors, Callers callers) {
        this.vendors = vendors;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(summary = "Create a vendor")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Vendor.class)))
    public RestResponse<Vendor> createVendor(@Valid @NotNull VendorRequest request) {
        Vendor vendor = vendors.register(
                request.id(),
                request.name(),
                request.kind(),
                request.firstStage(),
                callers.current().name());
        return RestResponse.ResponseBuilder.<Vendor>created(URI.create("/v1/vendors/" + vendor.id()))
                .entity(vendor)
                .tag(ETags.of(vendor.revision()))
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
    @Operation(summary = "Vendors that the caller may see, by id")
    public Page<Vendor> listVendors(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("q") @Nullable String words,
            @QueryParam("kind") Vendor.@Nullable Kind kind,
            @QueryParam("stage") @Nullable Stage stage) {
        Optional<String> after = Cursor.parse(cursor, 1).map(key -> key.keys().get(0));
        return Page.of(
                vendors.list(
                        new VendorFilter(
                                Optional.ofNullable(words),
                                Optional.ofNullable(kind),
                                Optional.ofNullable(stage),
                                Instants.parse("updatedSince", updatedSince)),
                        after,
                        limit + 1),
                limit,
                vendor -> Cursor.of(vendor.id()));
    }

    @GET
    @Path("{vendorId}")
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
    @Operation(summary = "A vendor")
    public RestResponse<Vendor> getVendor(
            @PathParam("vendorId") String vendorId, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        callers.current().mustSee(vendorId);
        return Revisions.answer(vendors.find(vendorId).orElseThrow(KitRefusal::unknown), Vendor::revision, ifNoneMatch);
    }

    @PUT
    @Path("{vendorId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Change a vendor")
    public RestResponse<Vendor> changeVendor(
            @PathParam("vendorId") String vendorId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull VendorChange change) {
        Vendor vendor = vendors.change(
                        vendorId,
                        change.name(),
                        change.kind(),
                        callers.current().name(),
                        revision -> ETags.mustMatch(ifMatch, revision))
                .orElseThrow(KitRefusal::unknown);
        return Revisions.answer(vendor, Vendor::revision, null);
    }

    /** A step to another stage. */
    record StageRequest(
            @NotNull Stage to,
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("{vendorId}/stages")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Take a vendor to another stage of its life")
    public RestResponse<Vendor> moveVendor(
            @PathParam("vendorId") String vendorId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StageRequest step) {
        Vendor vendor = vendors.move(
                        vendorId,
                        step.to(),
                        step.effectiveOn(),
                        step.reason(),
                        callers.current().name(),
                        revision -> ETags.mustMatch(ifMatch, revision))
                .orElseThrow(KitRefusal::unknown);
        return Revisions.answer(vendor, Vendor::revision, null);
    }
}
