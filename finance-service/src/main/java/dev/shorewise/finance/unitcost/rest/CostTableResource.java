package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.unitcost.CostTables;
import dev.shorewise.finance.unitcost.UnitCostSettings;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Unit costs side by side. Vendors have no part in this. */
@Path("/v1/unit-cost-tables")
@Tag(name = "unit costs")
class CostTableResource {

    private final CostTables tables;
    private final UnitCostSettings settings;

    CostTableResource(CostTables tables, UnitCostSettings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.SERVICE_HEAD, Roles.ADMIN, Roles.AUDITOR, Roles.FINANCE_READER
    })
    @Operation(
            operationId = "readUnitCostTable",
            summary =
                    "Cost per contact, resolution and hour by vendor, site, delivery model, channel, reason and month",
            description = """
                    Booked lines of a vendor's month, converted by its rate, are shared out over its contacts by \
                    handling time, or by number where a handling time is missing; those of a site over that site's. \
                    Cells add up to what was booked, to the cent. basis chooses billed, effective or contracted cost, \
                    rateSet the rates: MONTH-AVERAGE, CLOSING or BUDGET.""")
    public CostTableJson read(
            @QueryParam("vendorId") @NotEmpty List<String> vendorId,
            @QueryParam("from") @NotNull @Schema(examples = "2026-08") String from,
            @QueryParam("to") @NotNull @Schema(examples = "2026-10") String to,
            @QueryParam("by") @DefaultValue("vendor") @Schema(examples = "vendor,channel") String by,
            @QueryParam("currency") @Nullable String currency,
            @QueryParam("basis") @Schema(examples = "EFFECTIVE") @Nullable String basis,
            @QueryParam("rateSet") @Schema(examples = "CLOSING") @Nullable String rateSet) {
        Valuation value = Valuation.parse(Optional.ofNullable(currency).orElseGet(settings::currency), basis, rateSet);
        return CostTableJson.of(tables.of(Scopes.of(vendorId, from, to, value), Scopes.dimensions(by)), value);
    }
}
