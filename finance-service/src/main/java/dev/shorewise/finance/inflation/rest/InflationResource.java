package dev.shorewise.finance.inflation.rest;

import dev.shorewise.finance.inflation.Inflations;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inflation, for the whole of the client's house. */
@Path("/v1/inflation")
@Tag(name = "rates")
class InflationResource {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 9998;
    private static final int MOST_YEARS = 200;

    private final Inflations inflations;

    InflationResource(Inflations inflations) {
        this.inflations = inflations;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER
    })
    @Operation(
            operationId = "readInflation",
            summary = "How consumer prices of a country rose, year by year, with the level that comes of it",
            description = "Indexations of rate cards that name a country follow these levels.")
    public InflationJson read(
            @QueryParam("country") @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "PHL") String country,
            @QueryParam("firstYear") @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) @Schema(examples = "2020") Integer first,
            @QueryParam("lastYear") @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) @Schema(examples = "2024") Integer last) {
        if (last < first || last - first >= MOST_YEARS) {
            throw KitRefusal.badParameter("lastYear", "1 to " + MOST_YEARS + " years from the first one");
        }
        return InflationJson.of(inflations.of(country), first, last);
    }
}
