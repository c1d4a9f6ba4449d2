package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.sla.Alarms;
import dev.shorewise.vendor.sla.RaisedAlarm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What went astray in running months, and when. */
@Path("/v1/sla-alarms")
class AlarmResource {

    private final Alarms alarms;
    private final Desk desk;

    AlarmResource(Alarms alarms, Desk desk) {
        this.alarms = alarms;
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(
            summary = "Alarms of an agreement, the newest first, standing or over",
            description = "Each is raised once when its windows cross the threshold, and told to webhooks then.")
    public Page<RaisedAlarm> listSlaAlarms(
            @QueryParam("agreementId") @NotNull String agreementId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        desk.agreement(agreementId);
        return new Page<>(alarms.newest(agreementId, limit), null);
    }
}
