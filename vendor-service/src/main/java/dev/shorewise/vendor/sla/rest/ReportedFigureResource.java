package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.Records;
import dev.shorewise.vendor.sla.Reported;
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

/** Figures that are not computed from contacts. */
@Path("/v1/reported-figures")
class ReportedFigureResource {

    private final Records records;
    private final Desk desk;

    ReportedFigureResource(Records records, Desk desk) {
        this.records = records;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Idempotent
    @Operation(summary = "Report a figure by its parts")
    public RestResponse<FiledResponse<Reported>> reportFigure(
            @QueryParam("agreementId") @NotNull String agreementId, @Valid @NotNull Reported body) {
        desk.agreement(agreementId);
        Filed<Reported> filed = records.report(agreementId, body, desk.actor());
        return RestResponse.ResponseBuilder.<FiledResponse<Reported>>created(
                        URI.create("/v1/reported-figures/" + filed.id()))
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
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "Figures that are not computed from contacts of an agreement, the oldest first")
    public Page<FiledResponse<Reported>> listReportedFigures(@QueryParam("agreementId") @NotNull String agreementId) {
        desk.agreement(agreementId);
        return new Page<>(
                records.list(agreementId, Filed.Kind.FIGURE, Reported.class).stream()
                        .map(filed -> FiledResponse.of(filed, records.steps(Desk.id(filed.id()))))
                        .toList(),
                null);
    }
}
