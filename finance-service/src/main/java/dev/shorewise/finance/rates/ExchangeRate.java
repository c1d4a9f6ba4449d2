package dev.shorewise.finance.rates;

import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Units of one currency for one unit of another, crossed through the euro without rounding in between.
 *
 * @param set which rates these are
 * @param from the currency that is converted, as in the contract
 * @param into the currency that it becomes, as in the report
 */
public record ExchangeRate(RateSet set, Quote from, Quote into) {

    /** The rate for display, half up at eight decimals; conversions do not use it. */
    public BigDecimal value() {
        return dividend().divide(divisor(), Quote.DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Converts an amount and rounds it once.
     *
     * @throws IllegalArgumentException if it is not in the currency that this converts
     */
    public Money convert(Money money) {
        if (!money.currency().getCurrencyCode().equals(from.currency())) {
            throw new IllegalArgumentException("a rate of " + from.currency() + " converts no " + money);
        }
        return Money.rounded(
                money.amount().multiply(dividend()),
                divisor(),
                Currencies.find(into.currency()).orElseThrow());
    }

    private BigDecimal dividend() {
        return into.sum().multiply(BigDecimal.valueOf(from.days()));
    }

    private BigDecimal divisor() {
        return from.sum().multiply(BigDecimal.valueOf(into.days()));
    }
}
