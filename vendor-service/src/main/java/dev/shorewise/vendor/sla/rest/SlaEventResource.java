package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.NamedEvent;
import dev.shorewise.vendor.sla.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Events that may explain several misses. */
@Path("/v1/sla-events")
class SlaEventResource {

    private final Records records;
    private final Desk desk;

    SlaEventResource(Records records, Desk desk) {
        this.records = records;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(summary = "Declare an event")
    public RestResponse<FiledResponse<NamedEvent>> declareSlaEvent(
            @QueryParam("agreementId") @NotNull String agreementId, @Valid @NotNull NamedEvent body) {
        desk.agreement(agreementId);
        Filed<NamedEvent> filed = records.declare(agreementId, body, desk.actor());
        return RestResponse.ResponseBuilder.<FiledResponse<NamedEvent>>created(
                        URI.create("/v1/sla-events/" + filed.id()))
                .entity(FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "Events that may explain several misses of an agreement, the oldest first")
    public Page<FiledResponse<NamedEvent>> listSlaEvents(@QueryParam("agreementId") @NotNull String agreementId) {
        desk.agreement(agreementId);
        return new Page<>(
                records.list(agreementId, Filed.Kind.EVENT, NamedEvent.class).stream()
                        .map(filed -> FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                        .toList(),
                null);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "An event with every state that it had")
    public RestResponse<FiledResponse<NamedEvent>> getSlaEvent(@PathParam("recordId") String recordId) {
        Filed<NamedEvent> filed = desk.seen(records.get(Filed.Kind.EVENT, Desk.id(recordId), NamedEvent.class));
        return FiledResponse.tagged(filed, records.steps(Desk.id(recordId)));
    }

    @PUT
    @Path("{recordId}/state")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Confirm or contest what the other side declared, or withdraw what the own side did")
    public RestResponse<FiledResponse<NamedEvent>> settleSlaEvent(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StateChange change) {
        desk.seen(records.get(Filed.Kind.EVENT, Desk.id(recordId), NamedEvent.class));
        Filed<NamedEvent> moved = records.settle(
                Desk.id(recordId),
                change.state(),
                change.why(),
                desk.actor(),
                revision -> ETags.mustMatch(ifMatch, revision));
        return FiledResponse.tagged(moved, records.steps(Desk.id(recordId)));
    }
}
