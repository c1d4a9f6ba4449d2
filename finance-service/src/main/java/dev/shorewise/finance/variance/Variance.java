package dev.shorewise.finance.variance;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;

/**
 * The difference of actual cost to budget in parts, {@code variance/sequential-vmpf@1}: volume at the budget's mix and
 * price, then mix, then price, then currency (finance, section 8.3). Computed exactly and rounded once; what rounding
 * leaves over goes to the largest part, so that the parts add up to the cent.
 *
 * @param budget total
 * @param actual total
 * @param difference actual less budget
 * @param volume more or fewer units
 * @param mix other lines than planned
 * @param price other prices in the contract's currency
 * @param fx other rates of exchange
 * @param newLines cost of lines that the budget does not have
 * @param withoutOrder the four parts as a mean over all orders
 */
public record Variance(
        Money budget,
        Money actual,
        Money difference,
        Money volume,
        Money mix,
        Money price,
        Money fx,
        Money newLines,
        ShapleyVariance withoutOrder) {

    private static final MathContext EXACT = new MathContext(60);

    /** Explains lines, of which the budget has at least one. */
    public static Variance of(List<BudgetedLine> lines, Currency currency) {
        List<BudgetedLine> planned = lines.stream()
                .filter(line -> line.budget().quantity().signum() > 0)
                .toList();
        if (planned.isEmpty()) {
            throw new IllegalArgumentException("a variance needs a budget: at least one line with a planned quantity");
        }
        BigDecimal fresh = sum(lines.stream()
                .filter(line -> line.budget().quantity().signum() == 0)
                .map(line -> line.actual().cost())
                .toList());
        BigDecimal budget =
                sum(planned.stream().map(line -> line.budget().cost()).toList());
        BigDecimal budgetUnits =
                sum(planned.stream().map(line -> line.budget().quantity()).toList());
        BigDecimal units =
                sum(planned.stream().map(line -> line.actual().quantity()).toList());
        BigDecimal growth = units.divide(budgetUnits, EXACT);
        BigDecimal volume = units.subtract(budgetUnits).multiply(budget).divide(budgetUnits, EXACT);
        BigDecimal mix = sum(planned.stream()
                .map(line -> line.actual()
                        .quantity()
                        .subtract(growth.multiply(line.budget().quantity()))
                        .multiply(line.budget().price())
                        .multiply(line.budget().rate()))
                .toList());
        BigDecimal price = sum(planned.stream()
                .map(line -> line.actual()
                        .quantity()
                        .multiply(line.actual().price().subtract(line.budget().price()))
                        .multiply(line.budget().rate()))
                .toList());
        BigDecimal fx = sum(planned.stream()
                .map(line -> line.actual()
                        .quantity()
                        .multiply(line.actual().price())
                        .multiply(line.actual().rate().subtract(line.budget().rate())))
                .toList());
        BigDecimal actual = sum(lines.stream().map(line -> line.actual().cost()).toList());
        return rounded(currency, budget, actual, new BigDecimal[] {volume, mix, price, fx, fresh}, planned);
    }

    private static Variance rounded(
            Currency currency, BigDecimal budget, BigDecimal actual, BigDecimal[] parts, List<BudgetedLine> lines) {
        Money before = Money.rounded(budget, currency);
        Money after = Money.rounded(actual, currency);
        Money difference = after.plus(before.negated());
        Money[] rounded = Parts.rounded(difference, parts, currency);
        Money planned = difference.plus(rounded[4].negated());
        return new Variance(
                before,
                after,
                difference,
                rounded[0],
                rounded[1],
                rounded[2],
                rounded[3],
                rounded[4],
                ShapleyVariance.of(lines, planned, currency));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
