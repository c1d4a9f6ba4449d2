package dev.shorewise.finance.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount of money at its currency's minor unit: two decimals for EUR, none for JPY, three for TND.
 *
 * <p>5 and 5.00 are the same money. Costs are positive, money received is negative. Amounts of different currencies are
 * never added. (Finance, section 1.)
 *
 * @param amount exact, brought to the scale of the currency
 * @param currency what it is paid in
 */
public record Money(BigDecimal amount, Currency currency) {

    /** Digits before the point at the most, so that sums stay far from what the database keeps. */
    public static final int MOST_DIGITS = 15;

    public Money {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw new IllegalArgumentException("money has a currency with a minor unit, but got " + currency);
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > digits) {
            throw new IllegalArgumentException(
                    currency + " has " + digits + " decimals, but got " + amount + ": round it first");
        }
        if (stripped.precision() - (long) stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("an amount has at most " + MOST_DIGITS + " digits before the point");
        }
        amount = stripped.setScale(digits);
    }

    /** Why an amount cannot be money of a currency; empty if it can. */
    public static Optional<String> flaw(BigDecimal amount, Currency currency) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() <= currency.getDefaultFractionDigits()
                        && stripped.precision() - (long) stripped.scale() <= MOST_DIGITS
                ? Optional.empty()
                : Optional.of("at most " + MOST_DIGITS + " digits before the point and "
                        + currency.getDefaultFractionDigits() + " after it for " + currency);
    }

    /** No money. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Brings a computed amount to the minor unit, by the house's {@link Rounding}. */
    public static Money rounded(BigDecimal computed, Currency currency) {
        return new Money(
                computed.setScale(
                        currency.getDefaultFractionDigits(), Rounding.ofHouse().mode()),
                currency);
    }

    /** Divides and rounds once: the quotient itself is never cut before. */
    public static Money rounded(BigDecimal dividend, BigDecimal divisor, Currency currency) {
        return new Money(
                dividend.divide(
                        divisor,
                        currency.getDefaultFractionDigits(),
                        Rounding.ofHouse().mode()),
                currency);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "amounts of different currencies are never added: " + this + " and " + other);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** The same amount the other way. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** True for money received. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
