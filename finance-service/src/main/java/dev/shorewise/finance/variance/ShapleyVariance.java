package dev.shorewise.finance.variance;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;

/**
 * The same difference without an order, {@code variance/shapley@1}: the mean of each part over all 24 orders in which volume,
 * mix, price and currency could have changed (finance, section 8.3). New lines are left out; the parts add up to the rest of
 * the difference to the cent.
 *
 * @param volume more or fewer units
 * @param mix other lines than planned
 * @param price other prices in the contract's currency
 * @param fx other rates of exchange
 */
public record ShapleyVariance(Money volume, Money mix, Money price, Money fx) {

    private static final MathContext EXACT = new MathContext(60);
    private static final int FACTORS = 4;
    private static final int VOLUME = 1;
    private static final int MIX = 2;
    private static final int PRICE = 4;
    private static final int FX = 8;

    /** How often, of 24 orders, a factor changes after so many others. */
    private static final int[] ORDERS = {6, 2, 2, 6};

    private static final BigDecimal ALL_ORDERS = BigDecimal.valueOf(24);

    /** Explains lines that were planned, of which some have units; the difference is theirs, rounded. */
    static ShapleyVariance of(List<BudgetedLine> planned, Money difference, Currency currency) {
        BigDecimal[] costs = new BigDecimal[1 << FACTORS];
        for (int changed = 0; changed < costs.length; changed++) {
            costs[changed] = cost(planned, changed);
        }
        BigDecimal[] parts = new BigDecimal[FACTORS];
        for (int factor = 0; factor < FACTORS; factor++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int before = 0; before < costs.length; before++) {
                if ((before & 1 << factor) == 0) {
                    sum = sum.add(costs[before | 1 << factor]
                            .subtract(costs[before])
                            .multiply(BigDecimal.valueOf(ORDERS[Integer.bitCount(before)])));
                }
            }
            parts[factor] = sum.divide(ALL_ORDERS, EXACT);
        }
        Money[] rounded = Parts.rounded(difference, parts, currency);
        return new ShapleyVariance(rounded[0], rounded[1], rounded[2], rounded[3]);
    }

    /** What the lines would cost with some factors as they came and the others as planned. */
    private static BigDecimal cost(List<BudgetedLine> lines, int changed) {
        BigDecimal units = units(lines, (changed & VOLUME) != 0);
        BigDecimal ofMix = units(lines, (changed & MIX) != 0);
        if (ofMix.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (BudgetedLine line : lines) {
            sum = sum.add(of(line, (changed & MIX) != 0)
                    .quantity()
                    .multiply(of(line, (changed & PRICE) != 0).price())
                    .multiply(of(line, (changed & FX) != 0).rate()));
        }
        return sum.multiply(units).divide(ofMix, EXACT);
    }

    private static BigDecimal units(List<BudgetedLine> lines, boolean actual) {
        return lines.stream().map(line -> of(line, actual).quantity()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BudgetedLine.Terms of(BudgetedLine line, boolean actual) {
        return actual ? line.actual() : line.budget();
    }
}
