package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.sla.DisputeCase;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.Records;
import dev.shorewise.vendor.sla.Statements;
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

/** Disputes. */
@Path("/v1/disputes")
class DisputeResource {

    private final Records records;
    private final Statements statements;
    private final Desk desk;

    DisputeResource(Records records, Statements statements, Desk desk) {
        this.records = records;
        this.statements = statements;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(summary = "Dispute something of a statement; both sides have the same right")
    public RestResponse<FiledResponse<DisputeCase>> openDispute(@Valid @NotNull DisputeCase body) {
        desk.mustSee(statements.get(body.statementId()).vendorId());
        Filed<DisputeCase> filed = records.dispute(body, desk.actor());
        return RestResponse.ResponseBuilder.<FiledResponse<DisputeCase>>created(
                        URI.create("/v1/disputes/" + filed.id()))
                .entity(FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "Disputes of an agreement, the oldest first")
    public Page<FiledResponse<DisputeCase>> listDisputes(@QueryParam("agreementId") @NotNull String agreementId) {
        desk.agreement(agreementId);
        return new Page<>(
                records.list(agreementId, Filed.Kind.DISPUTE, DisputeCase.class).stream()
                        .map(filed -> FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                        .toList(),
                null);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "A dispute with every state that it had")
    public RestResponse<FiledResponse<DisputeCase>> getDispute(@PathParam("recordId") String recordId) {
        Filed<DisputeCase> filed = desk.seen(records.get(Filed.Kind.DISPUTE, Desk.id(recordId), DisputeCase.class));
        return FiledResponse.tagged(filed, records.steps(Desk.id(recordId)));
    }

    @PUT
    @Path("{recordId}/state")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Answer, accept, reject, escalate, rule or withdraw a dispute")
    public RestResponse<FiledResponse<DisputeCase>> moveDispute(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StateChange change) {
        desk.seen(records.get(Filed.Kind.DISPUTE, Desk.id(recordId), DisputeCase.class));
        Filed<DisputeCase> moved = records.argue(
                Desk.id(recordId),
                change.state(),
                change.why(),
                desk.actor(),
                revision -> ETags.mustMatch(ifMatch, revision));
        return FiledResponse.tagged(moved, records.steps(Desk.id(recordId)));
    }
}
