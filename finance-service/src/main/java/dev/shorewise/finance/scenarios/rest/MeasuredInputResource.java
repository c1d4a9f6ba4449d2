package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.scenarios.MeasuredInputs;
import dev.shorewise.finance.unitcost.Scope;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures for scenarios as records have them. */
@Path("/v1/measured-inputs")
@Tag(name = "scenarios")
class MeasuredInputResource {

    private final MeasuredInputs inputs;

    MeasuredInputResource(MeasuredInputs inputs) {
        this.inputs = inputs;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "readMeasuredInputs",
            summary = "Price, resolution, satisfaction, escalations, handle time and volume of a vendor, to plan with",
            description = """
                    Put location and reason into a scenario as they are: each is MEASURED, names its source, and has the \
                    spread of its sample, or of the months from three on. What was not measured is left out.""")
    public MeasuredInputs.Found read(
            @QueryParam("vendorId") @NotNull @Pattern(regexp = ScenarioResource.ID) String vendorId,
            @QueryParam("from") @NotNull @Schema(examples = "2026-08") String from,
            @QueryParam("to") @NotNull @Schema(examples = "2026-10") String to,
            @QueryParam("currency") @DefaultValue("EUR") @Pattern(regexp = Currencies.PATTERN) String currency) {
        YearMonth first = Months.parse("from", from);
        YearMonth last = Months.parse("to", to);
        if (last.isBefore(first) || !first.plusMonths(Scope.MOST_MONTHS).isAfter(last)) {
            throw KitRefusal.badParameter("to", "1 to " + Scope.MOST_MONTHS + " months from the first one");
        }
        return inputs.of(new Scope(List.of(vendorId), first, last, Valuation.parse(currency, null, null)));
    }
}
