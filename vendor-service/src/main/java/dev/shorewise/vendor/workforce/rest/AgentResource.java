package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.workforce.Agent;
import dev.shorewise.vendor.workforce.AgentKeys;
import dev.shorewise.vendor.workforce.Workforce;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The agents of a vendor. */
@Path("/v1/agents/{vendorId}")
class AgentResource {

    private final Workforce workforce;
    private final Vendors vendors;
    private final AgentKeys keys;
    private final Callers callers;

    AgentResource(Workforce workforce, Vendors vendors, AgentKeys keys, Callers callers) {
        this.workforce = workforce;
        this.vendors = vendors;
        this.keys = keys;
        this.callers = callers;
    }

    /** How many were taken. */
    record Taken(int accepted) {}

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(
            summary = "Add agents or change them, up to 1000 at once, all or none",
            description = "Sending the same again changes nothing. Names are hashed as those of contacts are.")
    public Taken postAgents(@PathParam("vendorId") String vendorId, @Valid @NotNull AgentsRequest request) {
        callers.current().mustSee(vendorId);
        workforce.put(vendorId, request.agents(keys));
        return new Taken(request.agents().size());
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A vendor's agents, by pseudonym, those who have left included")
    public Page<Agent> listAgents(
            @PathParam("vendorId") String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        return Page.of(
                workforce.list(
                        vendorId, Cursor.parse(cursor, 1).map(key -> key.keys().get(0)), limit + 1),
                limit,
                agent -> Cursor.of(agent.key()));
    }
}
