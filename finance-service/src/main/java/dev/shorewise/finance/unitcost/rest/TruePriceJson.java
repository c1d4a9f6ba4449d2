package dev.shorewise.finance.unitcost.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.PriceQuestion;
import dev.shorewise.finance.unitcost.TruePrices;
import dev.shorewise.finance.unitcost.UnitCost;
import dev.shorewise.finance.unitcost.price.PriceStep;
import dev.shorewise.finance.unitcost.price.TruePrice;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** True prices side by side, the lowest first. */
@Schema(name = "TruePrices")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TruePriceJson(
        List<PriceJson> prices,
        List<String> missing,

        @Schema(description = "What the price of leaving customers rests on, as the caller stated it.") @Nullable
        String churnAssumption,

        @Schema(description = "Answers of other services that it rests on.")
        List<String> facts,

        @Schema(examples = "half-up, each step once; totals are sums of steps")
        String rounding) {

    /** One vendor. */
    @Schema(name = "TruePrice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PriceJson(
            String vendorId,
            Measure measure,

            @Schema(description = "Vendor charges over contacts.")
            BigDecimal invoicePricePerContact,

            @Schema(description = "Repeat contacts sit here, and so in the first step.")
            BigDecimal contactsPerResolvedIssue,

            @Schema(description = "From the invoice to the true price; each for one resolved issue.")
            List<StepJson> steps,

            MoneyJson total,

            @Schema(
                    description =
                            "A memo: what contacts beyond one for each resolved issue cost, inside the first step.")
            MoneyJson repeats,

            @Nullable PricedChurnJson churn,

            @Schema(description = "Share of draws in which no other price is lower.")
            double lowestInDraws) {}

    /** One step. */
    @Schema(name = "TruePriceStep")
    record StepJson(PriceStep step, MoneyJson cost, BigDecimal perResolvedIssue, BigDecimal priceAfter) {

        static StepJson of(TruePrice.Step step) {
            return new StepJson(
                    step.step(), MoneyJson.of(step.cost()), decimal(step.perResolved()), decimal(step.after()));
        }
    }

    static TruePriceJson of(PriceQuestion question, TruePrices.Comparison comparison) {
        return new TruePriceJson(
                comparison.draws().ranking().stream()
                        .map(at -> price(question, comparison, at))
                        .toList(),
                comparison.missing(),
                statement(question),
                comparison.facts(),
                Rounding.ofHouse().words() + ", each step once; totals are sums of steps");
    }

    private static @Nullable String statement(PriceQuestion question) {
        if (question.observedChurn() != null) {
            return question.observedChurn().statement();
        }
        return question.churn() == null ? null : question.churn().statement();
    }

    private static Map<String, String> parameters(PriceQuestion question, boolean stated) {
        Map<String, String> parameters = new TreeMap<>(question.scope().value().stated());
        parameters.put("resolution", stated ? "fcr/customer-stated@1" : "fcr/agent-flag@1");
        return parameters;
    }

    private static PriceJson price(PriceQuestion question, TruePrices.Comparison comparison, int at) {
        TruePrice price = comparison.prices().get(at);
        String vendor = price.input().vendorId();
        boolean stated = comparison.stated().getOrDefault(vendor, false);
        Interval interval = comparison.draws().interval(at);
        return new PriceJson(
                vendor,
                new Measure(
                        "waterfall/true-price@1",
                        decimal(price.value()),
                        price.total().amount(),
                        decimal(price.input().contacts() / price.contactsPerResolved()),
                        price.total().currency().getCurrencyCode(),
                        bounds(interval),
                        price.input().resolved().denominator(),
                        Measure.Status.MEASURED,
                        null,
                        parameters(question, stated),
                        null),
                decimal(price.invoicePerContact()),
                decimal(price.contactsPerResolved()),
                price.steps().stream().map(StepJson::of).toList(),
                MoneyJson.of(price.total()),
                MoneyJson.of(price.repeats()),
                price.input()
                        .churn()
                        .map(churn -> PricedChurnJson.of(churn, price.total().currency()))
                        .orElse(null),
                comparison.draws().lowest(at));
    }

    static Measure.Bounds bounds(Interval interval) {
        return new Measure.Bounds(
                decimal(interval.low()),
                decimal(interval.high()),
                BigDecimal.valueOf(interval.level()),
                interval.method());
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(UnitCost.DECIMALS, RoundingMode.HALF_UP);
    }
}
