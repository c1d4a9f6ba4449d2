package dev.shorewise.finance.unitcost.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.ledger.CostClass;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.CategoryCost;
import dev.shorewise.kit.measures.Measure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one contact cost, and everything that the figure is made of. */
@Schema(name = "UnitCost")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitCostJson(
        String vendorId,
        @Schema(examples = "2026-10") String month,
        @Schema(examples = "EUR") String currency,
        Measure measure,

        @Schema(description = "The figure at the currency's minor unit, for display.") @Nullable
        MoneyJson perContact,

        @Schema(description = "Sum of the booked lines; absent if a rate is missing.") @Nullable
        MoneyJson cost,

        List<CategoryJson> categories,
        List<RateJson> rates,
        @Nullable VolumeJson volume,

        @Schema(description = "Goes up when cost, volume or rates of the figure change; 0 without a figure.")
        int revision,

        @Schema(examples = "half-up") String rounding) {

    /** One category's part of the cost. */
    @Schema(name = "CategoryCost")
    record CategoryJson(
            @Schema(examples = "service") String category,
            CostClass costClass,
            MoneyJson cost,
            int lines,

            @Schema(description = "False for memos and rows of a model, which the cost does not count.")
            boolean booked) {

        static CategoryJson of(CategoryCost cost) {
            return new CategoryJson(
                    cost.category().id(),
                    cost.category().costClass(),
                    MoneyJson.of(cost.cost()),
                    cost.lines(),
                    cost.category().isBooked());
        }
    }
}
