package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.invoices.card.RateItem;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A service's price as it is to be billed.
 *
 * @param item with indexed prices in the contract's currency
 * @param rate billing units for one contract unit
 * @param billing the currency of invoices
 * @param before units that earlier invoices of the month hold
 */
record Tariff(RateItem item, BigDecimal rate, Currency billing, BigDecimal before) {

    /** What so many further units cost, rounded once. */
    Money charge(BigDecimal quantity) {
        Money all = rounded(before.add(quantity));
        return before.signum() == 0 ? all : all.plus(rounded(before).negated());
    }

    /** The price of one unit in the currency of invoices; unrounded. */
    BigDecimal unitPrice() {
        return item.price().multiply(rate);
    }

    private Money rounded(BigDecimal quantity) {
        return Money.rounded(item.charge(quantity).multiply(rate), billing);
    }
}
