package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.unitcost.UnitCostScope;
import dev.shorewise.finance.unitcost.UnitCostSettings;
import dev.shorewise.finance.unitcost.UnitCosts;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Unit costs, for those who answer for money and for service. Vendors have no part in this. */
@Path("/v1/unit-costs")
@Tag(name = "unit costs")
class UnitCostResource {

    private static final String VENDOR = "[a-z0-9][a-z0-9-]{1,39}";

    private final UnitCosts unitCosts;
    private final UnitCostSettings settings;
    private final Callers callers;

    UnitCostResource(UnitCosts unitCosts, UnitCostSettings settings, Callers callers) {
        this.unitCosts = unitCosts;
        this.settings = settings;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.SERVICE_HEAD, Roles.ADMIN, Roles.AUDITOR, Roles.FINANCE_READER
    })
    @Operation(
            operationId = "readUnitCost",
            summary = "Cost per handled contact of a vendor and month, in the currency of the report",
            description = """
                    The booked cost lines of the month over the contacts that vendor-service says were handled. Lines in \
                    other currencies are converted by the rate of the month, each rounded once. basis chooses \
                    billed, effective or contracted cost, rateSet the rates: MONTH-AVERAGE, CLOSING or BUDGET. Without \
                    an answer of vendor-service the last known volume is used and marked stale.""")
    public UnitCostJson read(
            @QueryParam("vendorId") @NotNull @Pattern(regexp = VENDOR) String vendorId,
            @QueryParam("month") @NotNull String month,
            @QueryParam("currency") @Nullable String currency,
            @QueryParam("basis") @Schema(examples = "EFFECTIVE") @Nullable String basis,
            @QueryParam("rateSet") @Schema(examples = "CLOSING") @Nullable String rateSet) {
        UnitCostScope scope = new UnitCostScope(
                vendorId,
                Months.parse("month", month),
                Valuation.parse(Optional.ofNullable(currency).orElseGet(settings::currency), basis, rateSet));
        return UnitCostShape.of(
                unitCosts.of(scope), mayReadLines() ? "/v1/cost-lines?vendorId=" + vendorId + "&month=" + month : null);
    }

    private boolean mayReadLines() {
        Caller caller = callers.current();
        return Stream.of(Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.FINANCE_READER)
                .anyMatch(caller::has);
    }
}
