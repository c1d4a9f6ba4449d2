package dev.shorewise.finance.exports.rest;

import dev.shorewise.finance.exports.PeriodClosing;
import dev.shorewise.finance.periods.ClosedPeriods;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.periods.Times;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Closed months. */
@Path("/v1/closed-periods")
@Tag(name = "ledger")
class PeriodResource {

    private final PeriodClosing closing;
    private final ClosedPeriods periods;
    private final Callers callers;

    PeriodResource(PeriodClosing closing, ClosedPeriods periods, Callers callers) {
        this.closing = closing;
        this.periods = periods;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "listClosedPeriods", summary = "Months that are closed, the latest first")
    public List<PeriodJson> list(@QueryParam("updatedSince") @Nullable String updatedSince) {
        Instant since = Times.parse("updatedSince", updatedSince).orElse(Instant.MIN);
        return periods.list().stream()
                .filter(period -> !period.closedAt().isBefore(since))
                .map(PeriodJson::of)
                .toList();
    }

    @POST
    @Path("{period}")
    @RolesAllowed(Roles.FINANCE)
    @Idempotent
    @Operation(
            operationId = "closePeriod",
            summary = "Close a month for good",
            description =
                    "Its cost lines are frozen; corrections enter a month that is open. Closed twice it stays as it is.")
    public RestResponse<PeriodJson> close(@PathParam("period") String period) {
        return RestResponse.ok(PeriodJson.of(
                closing.close(Months.parse("period", period), callers.current().name())));
    }
}
