package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.unitcost.PriceQuestion;
import dev.shorewise.finance.unitcost.TruePrices;
import dev.shorewise.finance.unitcost.UnitCostSettings;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What resolved issues truly cost. Vendors have no part in this. */
@Path("/v1/true-prices")
@Tag(name = "unit costs")
class TruePriceResource {

    private final TruePrices prices;
    private final UnitCostSettings settings;

    TruePriceResource(TruePrices prices, UnitCostSettings settings) {
        this.prices = prices;
        this.settings = settings;
    }

    @POST
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.SERVICE_HEAD})
    @Operation(
            operationId = "compareTruePrices",
            summary = "From the price on the invoice to the true price of a resolved issue, vendor by vendor",
            description = """
                    Resolved issues are contacts times the share of which customers said so, or agents where fewer than \
                    30 customers answered. Booked costs are certain; intervals carry what the answers leave open. \
                    Changes nothing: it is a POST for its long question.""")
    public TruePriceJson compare(@Valid @NotNull TruePriceRequest request) {
        PriceQuestion question = request.question(settings.currency());
        return TruePriceJson.of(question, prices.compare(question));
    }
}
