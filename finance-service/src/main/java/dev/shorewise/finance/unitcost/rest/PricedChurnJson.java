package dev.shorewise.finance.unitcost.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.price.Churn;
import dev.shorewise.kit.measures.Measure;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Customers who left, priced. */
@Schema(name = "PricedChurn")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PricedChurnJson(
        @Schema(examples = "value/churn-difference@1") String definition,

        @Schema(description = "Whether leaving was counted, or is assumed to follow from satisfaction.")
        Kind kind,

        @Schema(description = "Less than nothing where fewer leave than at the reference.")
        MoneyJson loss,

        @Schema(description = "Only of what was counted.") Measure.@Nullable Bounds interval) {

    /** What it rests on. */
    @Schema(name = "PricedChurnKind")
    enum Kind {
        OBSERVED,
        ASSUMPTION
    }

    static PricedChurnJson of(Churn churn, Currency currency) {
        return new PricedChurnJson(
                "value/churn-difference@1",
                churn.isObserved() ? Kind.OBSERVED : Kind.ASSUMPTION,
                MoneyJson.of(Money.rounded(BigDecimal.valueOf(churn.loss()), currency)),
                churn.interval().map(TruePriceJson::bounds).orElse(null));
    }
}
