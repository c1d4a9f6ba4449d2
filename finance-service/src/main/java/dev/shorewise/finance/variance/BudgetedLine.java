package dev.shorewise.finance.variance;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A line of cost as planned and as it came. Prices are in the contract's currency; rates are units of the report's currency
 * for one unit of it.
 *
 * @param name for people
 * @param budget as planned; a quantity of 0 for a line that was not
 * @param actual as it came
 */
public record BudgetedLine(String name, Terms budget, Terms actual) {

    public BudgetedLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(actual, "actual");
    }

    /**
     * Quantity, price and rate.
     *
     * @param quantity 0 or more
     * @param price of one
     * @param rate of exchange
     */
    public record Terms(BigDecimal quantity, BigDecimal price, BigDecimal rate) {

        public Terms {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(rate, "rate");
            if (quantity.signum() < 0 || rate.signum() <= 0) {
                throw new IllegalArgumentException(
                        "a quantity is 0 or more and a rate above 0, but got " + quantity + " and " + rate);
            }
        }

        BigDecimal cost() {
            return quantity.multiply(price).multiply(rate);
        }
    }
}
