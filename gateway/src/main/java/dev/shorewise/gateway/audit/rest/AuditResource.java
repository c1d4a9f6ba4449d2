package dev.shorewise.gateway.audit.rest;

import dev.shorewise.gateway.audit.AuditEntry;
import dev.shorewise.gateway.audit.AuditTrail;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/audit-entries")
@Tag(name = "audit", description = "Who wrote or exported what, when, from where, with what result.")
@RolesAllowed(Roles.AUDITOR)
class AuditResource {

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "Writes and exports, the latest first")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "400", description = "A bad cursor or limit")
    public Page<AuditEntry> latest(
            @QueryParam("caller") @Parameter(description = "login name or subject") @Nullable String caller,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return trail.latest(caller, cursor, limit);
    }
}
