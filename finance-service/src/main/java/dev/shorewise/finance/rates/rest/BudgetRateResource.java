package dev.shorewise.finance.rates.rest;

import dev.shorewise.finance.rates.BudgetRates;
import dev.shorewise.finance.rates.PlannedRates;
import dev.shorewise.finance.rates.StoredPlan;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The rates that years are planned with. Vendors have no part in this. */
@Path("/v1/budget-rates/{year}")
@Tag(name = "rates")
class BudgetRateResource {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private final BudgetRates rates;
    private final Callers callers;

    BudgetRateResource(BudgetRates rates, Callers callers) {
        this.rates = rates;
        this.callers = callers;
    }

    /** A version of a plan's rates as callers read it. */
    @Schema(name = "StoredBudgetRates")
    record PlanJson(
            int year,

            @Schema(description = "Counts from 1; a version never changes.")
            int version,

            String author,
            Instant storedAt,
            PlannedRates rates) {}

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "readBudgetRates", summary = "The rates that a year is planned with, with their source")
    public RestResponse<PlanJson> read(
            @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        return answer(RestResponse.Status.OK, rates.find(Year.of(year), version).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "putBudgetRates",
            summary = "Make the next version of a year's rates: 201, or 200 if nothing differs",
            description = "If-Match names the version that the change begins with; a year without rates needs none.")
    public RestResponse<PlanJson> put(
            @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull PlannedRates planned) {
        int[] before = new int[1];
        StoredPlan stored = rates.put(Year.of(year), planned, callers.current().name(), newest -> {
            before[0] = newest;
            if (newest > 0) {
                ETags.mustMatch(ifMatch, newest);
            }
        });
        return answer(stored.version() > before[0] ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored);
    }

    private static RestResponse<PlanJson> answer(RestResponse.Status status, StoredPlan stored) {
        return ResponseBuilder.create(
                        status,
                        new PlanJson(
                                stored.year().getValue(),
                                stored.version(),
                                stored.author(),
                                stored.storedAt(),
                                stored.rates()))
                .tag(ETags.of(stored.version()))
                .build();
    }
}
