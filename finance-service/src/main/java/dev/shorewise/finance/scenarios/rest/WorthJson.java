package dev.shorewise.finance.scenarios.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.scenarios.outcome.Worth;
import dev.shorewise.statistics.money.RateOfReturn;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the option is worth, as callers read it; what has no answer is absent. */
@Schema(name = "ScenarioWorth")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorthJson(
        MoneyJson saving,

        @Schema(description = "saving/percent-of-baseline@1")
        double savingShare,

        @Schema(description = "npv/period-zero@1") MoneyJson netPresentValue,

        @Schema(description = "Yearly and nominal.") double discountRate,

        @Nullable MoneyJson investment,

        @Schema(description = "roi/on-investment@1, over the horizon") @Nullable
        Double returnOnInvestment,

        @Schema(description = "roi/on-total-cost@1, over the horizon")
        double returnOnTotalCost,

        RateOfReturn.Status rateOfReturnStatus,

        @Schema(description = "irr/smallest-non-negative@1, a year") @Nullable
        Double rateOfReturn,

        @Schema(description = "Every rate at which the difference is worth nothing, a year.")
        List<Double> ratesOfReturn,

        @Schema(description = "At the discount rate both ways, a year.") @Nullable
        Double modifiedRateOfReturn,

        @Nullable Double paybackYears,
        @Nullable Double discountedPaybackYears,

        @Schema(description = "Baseline less option, period by period, the first at the start.")
        List<Double> netFlows) {

    static WorthJson of(Worth worth) {
        return new WorthJson(
                MoneyJson.of(worth.saving()),
                worth.savingShare(),
                MoneyJson.of(worth.netPresentValue()),
                worth.discountRate(),
                worth.investment() == null ? null : MoneyJson.of(worth.investment()),
                worth.returnOnInvestment(),
                worth.returnOnTotalCost(),
                worth.rateOfReturn().status(),
                worth.rateOfReturn().value().isPresent()
                        ? Double.valueOf(worth.rateOfReturn().value().getAsDouble())
                        : null,
                worth.rateOfReturn().roots(),
                worth.modifiedRate(),
                worth.paybackYears(),
                worth.discountedPaybackYears(),
                worth.netFlows());
    }
}
