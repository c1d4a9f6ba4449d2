package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.money.Money;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What one plan costs. Every cell is rounded once; totals are sums of cells.
 *
 * @param years the start, then one a year
 * @param total cost of ownership, not discounted ({@code tco/horizon@1})
 * @param presentValue discounted
 * @param issues new ones over the horizon
 * @param contacts with the repeated ones
 * @param resolvedIssues of them
 * @param costPerIssue undiscounted
 * @param costPerResolvedIssue undiscounted
 */
public record PlanOutcome(
        List<YearCost> years,
        Money total,
        Money presentValue,
        double issues,
        double contacts,
        double resolvedIssues,
        double costPerIssue,
        double costPerResolvedIssue) {

    /**
     * The costs of a year.
     *
     * @param year counted from 1; 0 is the start
     * @param categories those that cost or bring something
     * @param total of them
     */
    public record YearCost(int year, Map<ModelCategory, Money> categories, Money total) {}

    static PlanOutcome of(Ledger ledger, int years, double issues, double presentValue, Currency currency) {
        List<YearCost> rows = IntStream.rangeClosed(0, years)
                .mapToObj(year -> year(ledger, year, currency))
                .toList();
        Money total = rows.stream().map(YearCost::total).reduce(Money.zero(currency), Money::plus);
        return new PlanOutcome(
                rows,
                total,
                Figures.money(presentValue, currency),
                issues,
                ledger.contacts,
                ledger.resolved,
                ledger.total() / issues,
                ledger.total() / ledger.resolved);
    }

    private static YearCost year(Ledger ledger, int year, Currency currency) {
        Map<ModelCategory, Money> cells = new EnumMap<>(ModelCategory.class);
        Money total = Money.zero(currency);
        for (ModelCategory category : ModelCategory.values()) {
            Money cell = Figures.money(ledger.costs[year * ModelCategory.COUNT + category.ordinal()], currency);
            if (cell.amount().signum() != 0) {
                cells.put(category, cell);
                total = total.plus(cell);
            }
        }
        return new YearCost(year, cells, total);
    }
}
