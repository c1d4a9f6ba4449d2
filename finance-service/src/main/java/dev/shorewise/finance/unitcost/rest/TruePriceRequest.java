package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.unitcost.PriceQuestion;
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

        PriceQuestion.@Nullable Assumption churn) {

    PriceQuestion question(String standardCurrency) {
        return new PriceQuestion(
                Scopes.of(vendors, from, to, currency == null ? standardCurrency : currency), escalationCost, churn);
    }
}
