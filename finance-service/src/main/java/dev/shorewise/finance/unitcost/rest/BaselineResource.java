package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.unitcost.CostTables;
import dev.shorewise.finance.unitcost.Dimension;
import dev.shorewise.finance.unitcost.UnitCostSettings;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.finance.unitcost.baseline.Baseline;
import dev.shorewise.finance.unitcost.table.CostTable;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the client's own agents cost, and what is saved against that. */
@Path("/v1/in-house-baselines")
@Tag(name = "unit costs")
class BaselineResource {

    private final UnitCostSettings settings;
    private final CostTables tables;

    BaselineResource(UnitCostSettings settings, CostTables tables) {
        this.settings = settings;
        this.tables = tables;
    }

    @POST
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.SERVICE_HEAD})
    @Operation(
            operationId = "buildBaseline",
            summary = "The fully loaded cost of an agent, an hour and a contact in-house, built from its parts",
            description = """
                    Four denominators, each named: paid, productive and handling hours, and contacts. Places that are named \
                    are held against it, by what was booked for them.""")
    public BaselineJson build(@Valid @NotNull BaselineRequest request) {
        Valuation value =
                Valuation.parse(request.currency() == null ? settings.currency() : request.currency(), null, null);
        BaselineRequest.Places places = request.places();
        CostTable table = places == null
                ? null
                : tables.of(Scopes.of(places.vendors(), places.from(), places.to(), value), List.of(Dimension.VENDOR));
        return BaselineJson.of(request, Baseline.of(request.agent(), request.hours(), value.currency()), table);
    }
}
