package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.partnership.Goal;
import dev.shorewise.vendor.partnership.Partnership;
import dev.shorewise.vendor.partnership.Progress;
import dev.shorewise.vendor.registry.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Goals that client and vendor share. */
@Path("/v1/shared-goals/{vendorId}")
class GoalResource {

    private final Partnership partnership;
    private final Table table;

    GoalResource(Partnership partnership, Table table) {
        this.partnership = partnership;
        this.table = table;
    }

    /** A goal as it is sent. */
    record GoalRequest(
            @NotBlank @Size(max = 200) String title,

            @NotBlank @Size(max = 100) @Schema(description = "of the catalogue", examples = "fcr/agent-flag@1")
            String definition,

            @Nullable @Size(max = 40) String siteId,
            double baseline,
            double target,
            @NotNull LocalDate from,
            @NotNull LocalDate by) {

        Goal goal() {
            return new Goal(
                    title, definition, siteId == null ? "" : siteId, new Goal.Course(baseline, target), from, by);
        }
    }

    /** A goal and how far it has come. */
    record GoalResponse(Paper<Goal> goal, Progress progress) {}

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "Shared goals and how far they have come by the last whole month, as measured")
    public Page<GoalResponse> listSharedGoals(
            @PathParam("vendorId") String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        table.at(vendorId);
        return partnership
                .page(Partnership.GOAL, vendorId, cursor, limit)
                .map(goal -> new GoalResponse(goal, partnership.progress(vendorId, goal.body())));
    }

    @PUT
    @Path("{goalId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(summary = "Add a shared goal, or change it; what it was is kept")
    public RestResponse<Paper<Goal>> putSharedGoal(
            @PathParam("vendorId") String vendorId,
            @PathParam("goalId") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String goalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull GoalRequest request) {
        String by = table.at(vendorId).name();
        return Table.answer(
                partnership.put(Partnership.GOAL, vendorId, goalId, request.goal(), by, Table.matching(ifMatch)));
    }
}
