package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.unitcost.PriceQuestion;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which true prices are asked for. */
@Schema(name = "TruePriceRequest")
record TruePriceRequest(
        @NotEmpty List<String> vendors,

        @Schema(description = "First month.", examples = "2026-08") @NotNull
        String from,

        @Schema(description = "Last month.", examples = "2026-10") @NotNull
        String to,

        @Schema(examples = "EUR") @Nullable String currency,

        @Schema(description = "Of one escalated contact in-house, where no rework is booked.")
        @DecimalMin("0")
        @Nullable
        BigDecimal escalationCost,

        PriceQuestion.@Nullable Assumption churn,

        @Schema(description = "In place of churn, where customers who left were counted.")
        PriceQuestion.@Nullable Observation observedChurn,

        @Schema(description = "BILLED unless said; EFFECTIVE or CONTRACTED.", examples = "EFFECTIVE") @Nullable
        String basis,

        @Schema(description = "MONTH-AVERAGE unless said; CLOSING or BUDGET.", examples = "CLOSING") @Nullable
        String rateSet) {

    PriceQuestion question(String standardCurrency) {
        if (churn != null && observedChurn != null) {
            throw KitRefusal.badParameter("observedChurn", "churn is observed or assumed, not both");
        }
        Valuation value = Valuation.parse(currency == null ? standardCurrency : currency, basis, rateSet);
        return new PriceQuestion(Scopes.of(vendors, from, to, value), escalationCost, churn, observedChurn);
    }
}
