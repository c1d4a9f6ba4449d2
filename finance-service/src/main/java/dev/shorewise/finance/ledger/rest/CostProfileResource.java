package dev.shorewise.finance.ledger.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.imports.ImportJobs;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** How files of cost lines are read. */
@Path("/v1/cost-profiles")
@Tag(name = "ledger")
class CostProfileResource {

    private final ImportProfiles profiles;

    CostProfileResource(ImportProfiles profiles) {
        this.profiles = profiles;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listCostProfiles", summary = "The newest version of each profile")
    public List<ProfileJson> list() {
        return profiles.list(CostImportResource.KIND, ImportJobs.CLIENT).stream()
                .map(ProfileJson::of)
                .toList();
    }

    @GET
    @Path("{profileId}")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readCostProfile", summary = "A profile in its newest version, or in the one asked for")
    public RestResponse<ProfileJson> read(
            @PathParam("profileId") @Pattern(regexp = CostImportResource.SLUG) String profileId,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        return answer(
                RestResponse.Status.OK,
                profiles.find(CostImportResource.KIND, ImportJobs.CLIENT, profileId, version)
                        .orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @Path("{profileId}")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    @Operation(
            operationId = "putCostProfile",
            summary = "Make the next version of a profile: 201, or 200 if nothing differs")
    public RestResponse<ProfileJson> put(
            @PathParam("profileId") @Pattern(regexp = CostImportResource.SLUG) String profileId,
            @NotNull ImportProfile profile) {
        ImportProfiles.Stored stored = profiles.put(CostImportResource.KIND, ImportJobs.CLIENT, profileId, profile);
        return answer(stored.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored);
    }

    private static RestResponse<ProfileJson> answer(RestResponse.Status status, ImportProfiles.Stored stored) {
        return ResponseBuilder.create(status, ProfileJson.of(stored))
                .tag(ETags.of(stored.version()))
                .build();
    }
}
