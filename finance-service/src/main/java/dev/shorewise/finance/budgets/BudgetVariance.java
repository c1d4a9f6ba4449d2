package dev.shorewise.finance.budgets;

import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Actual cost against a plan. {@code spending = actual at planned rates - plan}, {@code currency = actual - actual at planned
 * rates}; each sum is rounded once, so that the two add up to the difference to the cent.
 *
 * @param rows by category
 * @param total of them
 */
public record BudgetVariance(List<Row> rows, Row total) {

    /**
     * One category.
     *
     * @param category its id; {@code total} for all together
     * @param planned at the plan's rates
     * @param actual at the rates of the month
     * @param spending what was spent more or less in the currencies that are paid
     * @param fx what other rates of exchange made of it
     */
    public record Row(String category, Money planned, Money actual, Money spending, Money fx) {

        /** Actual less plan. */
        public Money difference() {
            return actual.plus(planned.negated());
        }

        Row plus(Row other) {
            return new Row(
                    category,
                    planned.plus(other.planned),
                    actual.plus(other.actual),
                    spending.plus(other.spending),
                    fx.plus(other.fx));
        }
    }

    /**
     * An actual cost.
     *
     * @param category what it was spent on
     * @param paid in the currency of the bill
     * @param converted the same in the currency of the plan, at the rate of the month
     */
    public record Actual(CostCategory category, Money paid, Money converted) {}

    /** Holds actual costs, of which every currency has a planned rate, against a plan. */
    static BudgetVariance of(Budget budget, List<Actual> actuals) {
        Currency currency = budget.reporting();
        Map<String, BigDecimal> planned = new TreeMap<>();
        budget.lines()
                .forEach(line -> planned.merge(
                        line.category(), budget.atPlannedRate(line.amount(), line.currency()), BigDecimal::add));
        Map<String, BigDecimal> atPlannedRates = new TreeMap<>();
        Map<String, Money> actual = new TreeMap<>();
        for (Actual one : actuals) {
            String category = one.category().id();
            planned.putIfAbsent(category, BigDecimal.ZERO);
            atPlannedRates.merge(
                    category,
                    budget.atPlannedRate(
                            one.paid().amount(), one.paid().currency().getCurrencyCode()),
                    BigDecimal::add);
            actual.merge(category, one.converted(), Money::plus);
        }
        List<Row> rows = new ArrayList<>();
        planned.forEach((category, amount) -> {
            Money plan = Money.rounded(amount, currency);
            Money spent = Money.rounded(atPlannedRates.getOrDefault(category, BigDecimal.ZERO), currency);
            Money paid = actual.getOrDefault(category, Money.zero(currency));
            rows.add(new Row(category, plan, paid, spent.plus(plan.negated()), paid.plus(spent.negated())));
        });
        Money nothing = Money.zero(currency);
        Row total = rows.stream().reduce(new Row("total", nothing, nothing, nothing, nothing), Row::plus);
        return new BudgetVariance(rows, total);
    }
}
