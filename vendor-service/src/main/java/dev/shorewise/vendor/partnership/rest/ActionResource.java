package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.partnership.Action;
import dev.shorewise.vendor.partnership.Partnership;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Actions with owners and clocks. */
@Path("/v1/actions/{vendorId}")
class ActionResource {

    private final Partnership partnership;
    private final Table table;

    ActionResource(Partnership partnership, Table table) {
        this.partnership = partnership;
        this.table = table;
    }

    /** An action as it is sent; the owner by function, not by name. */
    record ActionRequest(
            @NotBlank @Size(max = 500) String title,
            Action.@NotNull Side side,
            @NotBlank @Size(max = 200) String owner,
            @NotNull LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable @Size(max = 2000) String note) {

        Action action() {
            return new Action(title, side, owner, dueOn, doneOn, note == null ? "" : note.strip());
        }
    }

    /** An action and where it stands today. */
    record ActionResponse(Paper<Action> action, Action.State state) {}

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
    @Operation(summary = "Actions of both sides and where they stand today")
    public Page<ActionResponse> listActions(
            @PathParam("vendorId") String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        table.at(vendorId);
        return partnership
                .page(Partnership.ACTION, vendorId, cursor, limit)
                .map(action -> new ActionResponse(action, action.body().state(partnership.today())));
    }

    @PUT
    @Path("{actionId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Add an action, or change it; what it was is kept")
    public RestResponse<Paper<Action>> putAction(
            @PathParam("vendorId") String vendorId,
            @PathParam("actionId") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String actionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ActionRequest request) {
        String by = table.at(vendorId).name();
        return Table.answer(
                partnership.put(Partnership.ACTION, vendorId, actionId, request.action(), by, Table.matching(ifMatch)));
    }
}
