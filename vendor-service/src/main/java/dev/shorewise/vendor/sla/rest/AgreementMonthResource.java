package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.Records;
import dev.shorewise.vendor.sla.Told;
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

/** Fees and forecasts of months. */
@Path("/v1/agreement-months")
class AgreementMonthResource {

    private final Records records;
    private final Desk desk;

    AgreementMonthResource(Records records, Desk desk) {
        this.records = records;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Tell the fees, and perhaps the forecast, of a month; the newest word counts")
    public RestResponse<FiledResponse<Told>> tellAgreementMonth(
            @QueryParam("agreementId") @NotNull String agreementId, @Valid @NotNull Told body) {
        desk.agreement(agreementId);
        Filed<Told> filed = records.tell(agreementId, body, desk.actor());
        return RestResponse.ResponseBuilder.<FiledResponse<Told>>created(
                        URI.create("/v1/agreement-months/" + filed.id()))
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
    @Operation(summary = "Fees and forecasts of months of an agreement, the oldest first")
    public Page<FiledResponse<Told>> listAgreementMonths(@QueryParam("agreementId") @NotNull String agreementId) {
        desk.agreement(agreementId);
        return new Page<>(
                records.list(agreementId, Filed.Kind.MONTH, Told.class).stream()
                        .map(filed -> FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                        .toList(),
                null);
    }
}
