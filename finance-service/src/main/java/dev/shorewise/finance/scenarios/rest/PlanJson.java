package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.scenarios.outcome.PlanOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cost of one plan as callers read it. */
@Schema(name = "PlanOutcome")
record PlanJson(
        List<YearJson> years,
        MoneyJson total,
        MoneyJson presentValue,
        double issues,
        double contacts,
        double resolvedIssues,
        double costPerIssue,
        double costPerResolvedIssue) {

    /** A year. */
    @Schema(name = "PlanYear")
    record YearJson(
            @Schema(description = "Counted from 1; 0 is the start.")
            int year,

            @Schema(description = "By category of the ledger, each cell rounded once.")
            Map<String, MoneyJson> categories,

            @Schema(description = "The sum of the cells.") MoneyJson total) {}

    static PlanJson of(PlanOutcome plan) {
        return new PlanJson(
                plan.years().stream().map(PlanJson::year).toList(),
                MoneyJson.of(plan.total()),
                MoneyJson.of(plan.presentValue()),
                plan.issues(),
                plan.contacts(),
                plan.resolvedIssues(),
                plan.costPerIssue(),
                plan.costPerResolvedIssue());
    }

    private static YearJson year(PlanOutcome.YearCost year) {
        Map<String, MoneyJson> cells = new LinkedHashMap<>();
        year.categories().forEach((category, cost) -> cells.put(category.id(), MoneyJson.of(cost)));
        return new YearJson(year.year(), cells, MoneyJson.of(year.total()));
    }
}
