package dev.shorewise.finance.budgets.rest;

import dev.shorewise.finance.budgets.Budget;
import dev.shorewise.finance.budgets.BudgetVariance;
import dev.shorewise.finance.budgets.StoredBudget;
import dev.shorewise.finance.ledger.CostBasis;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.Valuation;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a budget as callers read it. */
@Schema(name = "StoredBudget")
record BudgetJson(
        String vendorId,
        @Schema(examples = "2026-10") String month,

        @Schema(description = "Counts from 1; a version never changes.")
        int version,

        String author,
        Instant storedAt,
        Budget budget) {

    static BudgetJson of(StoredBudget stored) {
        return new BudgetJson(
                stored.vendorId(),
                stored.month().toString(),
                stored.version(),
                stored.author(),
                stored.storedAt(),
                stored.budget());
    }

    /** Actual cost against it. */
    @Schema(name = "BudgetVariance")
    record VarianceJson(
            String vendorId,
            String month,
            int budgetVersion,
            List<RowJson> rows,
            RowJson total,

            @Schema(examples = "MONTH-AVERAGE against BUDGET")
            String rates,

            @Schema(description = "Which of the lines' costs is held against the plan.")
            CostBasis basis,

            @Schema(examples = "half-up") String rounding) {

        static VarianceJson of(StoredBudget stored, Valuation value, BudgetVariance variance) {
            return new VarianceJson(
                    stored.vendorId(),
                    stored.month().toString(),
                    stored.version(),
                    variance.rows().stream().map(RowJson::of).toList(),
                    RowJson.of(variance.total()),
                    value.rates().id() + " against BUDGET",
                    value.basis(),
                    Rounding.ofHouse().words());
        }
    }

    /** One category; spending and currency add up to the difference. */
    @Schema(name = "BudgetVarianceRow")
    record RowJson(
            @Schema(examples = "service") String category,
            MoneyJson planned,
            MoneyJson actual,
            MoneyJson difference,

            @Schema(description = "At the plan's rates.") MoneyJson spending,

            @Schema(description = "What other rates of exchange made of it.")
            MoneyJson currency) {

        static RowJson of(BudgetVariance.Row row) {
            return new RowJson(
                    row.category(),
                    MoneyJson.of(row.planned()),
                    MoneyJson.of(row.actual()),
                    MoneyJson.of(row.difference()),
                    MoneyJson.of(row.spending()),
                    MoneyJson.of(row.fx()));
        }
    }
}
