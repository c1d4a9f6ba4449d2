package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.scenarios.assumed.AssumedInputs;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures for scenarios where nothing was measured. */
@Path("/v1/assumed-inputs")
@Tag(name = "scenarios")
class AssumedInputResource {

    private static final int MOST_YEARS = 50;

    private final AssumedInputs inputs;

    AssumedInputResource(AssumedInputs inputs) {
        this.inputs = inputs;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "readAssumedInputs",
            summary = "Wages, prices and attrition that others quote, and a country's inflation, to plan with",
            description = """
                    Each value goes into a scenario as it is: it is ASSUMED, names its publisher and year, and has the \
                    quoted range as its spread. Quotations are in the money of their year and no facts to cite.""")
    public AssumedInputs.Offer read(
            @QueryParam("country") @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "PHL") @Nullable String country,
            @QueryParam("years") @DefaultValue("10") @Min(1) @Max(MOST_YEARS) int years) {
        return inputs.of(country, years);
    }
}
