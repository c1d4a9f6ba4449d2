package dev.shorewise.finance.variance.rest;

import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.variance.BudgetedLine;
import dev.shorewise.finance.variance.Variance;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Differences to budget in parts. Nothing is kept: the same lines have the same answer. */
@Path("/v1/variances")
@Tag(name = "ledger")
class VarianceResource {

    private static final int MOST = 10_000;

    /** Lines of budget and actual. */
    @Schema(name = "VarianceRequest")
    record VarianceRequest(
            @NotNull String currency,
            @NotEmpty @Size(max = MOST) List<@NotNull BudgetedLine> lines) {}

    /** A difference and its parts. */
    @Schema(name = "Variance")
    record VarianceJson(
            @Schema(examples = "variance/sequential-vmpf@1") String definition,
            MoneyJson budget,
            MoneyJson actual,
            MoneyJson difference,
            MoneyJson volume,
            MoneyJson mix,
            MoneyJson price,
            MoneyJson fx,

            @Schema(description = "Cost of lines that the budget does not have.")
            MoneyJson newLines,

            @Schema(
                    description =
                            "variance/shapley@1: the mean over all orders; with newLines it adds up to the difference too.")
            ShapleyJson withoutOrder,

            String rounding) {

        /** The four parts without an order. */
        @Schema(name = "ShapleyVariance")
        record ShapleyJson(MoneyJson volume, MoneyJson mix, MoneyJson price, MoneyJson fx) {}

        static VarianceJson of(Variance variance) {
            return new VarianceJson(
                    "variance/sequential-vmpf@1",
                    MoneyJson.of(variance.budget()),
                    MoneyJson.of(variance.actual()),
                    MoneyJson.of(variance.difference()),
                    MoneyJson.of(variance.volume()),
                    MoneyJson.of(variance.mix()),
                    MoneyJson.of(variance.price()),
                    MoneyJson.of(variance.fx()),
                    MoneyJson.of(variance.newLines()),
                    new ShapleyJson(
                            MoneyJson.of(variance.withoutOrder().volume()),
                            MoneyJson.of(variance.withoutOrder().mix()),
                            MoneyJson.of(variance.withoutOrder().price()),
                            MoneyJson.of(variance.withoutOrder().fx())),
                    Rounding.ofHouse().words() + " once; what is left over goes to the largest part");
        }
    }

    @POST
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "explainVariance",
            summary = "The difference of actual cost to budget as volume, mix, price and currency, to the cent")
    public VarianceJson explain(@NotNull @Valid VarianceRequest request) {
        Currency currency = Currencies.find(request.currency())
                .orElseThrow(() -> KitRefusal.badParameter("currency", "a code of ISO 4217 such as EUR"));
        if (request.lines().stream().noneMatch(line -> line.budget().quantity().signum() > 0)) {
            throw KitRefusal.badParameter("lines", "at least one with a planned quantity");
        }
        return VarianceJson.of(Variance.of(request.lines(), currency));
    }
}
