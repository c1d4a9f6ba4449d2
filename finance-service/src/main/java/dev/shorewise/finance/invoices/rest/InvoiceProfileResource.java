package dev.shorewise.finance.invoices.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.imports.ImportProfiles;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** How a vendor's files of invoice lines are read. */
@Path("/v1/invoice-profiles")
@Tag(name = "invoices")
class InvoiceProfileResource {

    private final ImportProfiles profiles;
    private final Callers callers;

    InvoiceProfileResource(ImportProfiles profiles, Callers callers) {
        this.profiles = profiles;
        this.callers = callers;
    }

    /** A version of a profile as callers read it. */
    @Schema(name = "StoredInvoiceProfile")
    record Answer(
            String id,

            @Schema(description = "Counts from 1; a version never changes.")
            int version,

            Instant createdAt,
            ImportProfile profile) {

        static Answer of(ImportProfiles.Stored stored) {
            return new Answer(stored.id(), stored.version(), stored.createdAt(), stored.profile());
        }
    }

    @GET
    @Path("{vendorId}")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(operationId = "listInvoiceProfiles", summary = "The newest version of each of a vendor's profiles")
    public List<Answer> list(@PathParam("vendorId") @Pattern(regexp = RateCardResource.VENDOR) String vendorId) {
        callers.current().mustSee(vendorId);
        return profiles.list(InvoiceImportResource.KIND, vendorId).stream()
                .map(Answer::of)
                .toList();
    }

    @GET
    @Path("{vendorId}/{profileId}")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(operationId = "readInvoiceProfile", summary = "A profile in its newest version, or in the one asked for")
    public RestResponse<Answer> read(
            @PathParam("vendorId") @Pattern(regexp = RateCardResource.VENDOR) String vendorId,
            @PathParam("profileId") @Pattern(regexp = RateCardResource.VENDOR) String profileId,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        callers.current().mustSee(vendorId);
        return answer(
                RestResponse.Status.OK,
                profiles.find(InvoiceImportResource.KIND, vendorId, profileId, version)
                        .orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @Path("{vendorId}/{profileId}")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    @Operation(
            operationId = "putInvoiceProfile",
            summary = "Make the next version of a profile: 201, or 200 if nothing differs")
    public RestResponse<Answer> put(
            @PathParam("vendorId") @Pattern(regexp = RateCardResource.VENDOR) String vendorId,
            @PathParam("profileId") @Pattern(regexp = RateCardResource.VENDOR) String profileId,
            @NotNull ImportProfile profile) {
        ImportProfiles.Stored stored = profiles.put(InvoiceImportResource.KIND, vendorId, profileId, profile);
        return answer(stored.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored);
    }

    private static RestResponse<Answer> answer(RestResponse.Status status, ImportProfiles.Stored stored) {
        return ResponseBuilder.create(status, Answer.of(stored))
                .tag(ETags.of(stored.version()))
                .build();
    }
}
