package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.sla.Acceptance;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.Records;
import dev.shorewise.vendor.sla.Statements;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Signatures under statements. */
@Path("/v1/statement-acceptances")
class AcceptanceResource {

    private final Records records;
    private final Statements statements;
    private final Desk desk;

    AcceptanceResource(Records records, Statements statements, Desk desk) {
        this.records = records;
        this.statements = statements;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    @Operation(summary = "Sign a statement as it was read")
    public RestResponse<FiledResponse<Acceptance>> acceptStatement(@Valid @NotNull Acceptance body) {
        desk.mustSee(statements.get(body.statementId()).vendorId());
        Filed<Acceptance> filed = records.accept(body, desk.actor());
        return RestResponse.ResponseBuilder.<FiledResponse<Acceptance>>created(
                        URI.create("/v1/statement-acceptances/" + filed.id()))
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
    @Operation(summary = "Signatures under statements of an agreement, the oldest first")
    public Page<FiledResponse<Acceptance>> listStatementAcceptances(
            @QueryParam("agreementId") @NotNull String agreementId) {
        desk.agreement(agreementId);
        return new Page<>(
                records.list(agreementId, Filed.Kind.ACCEPTANCE, Acceptance.class).stream()
                        .map(filed -> FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                        .toList(),
                null);
    }
}
