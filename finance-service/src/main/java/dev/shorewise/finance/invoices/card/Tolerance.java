package dev.shorewise.finance.invoices.card;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is too little to argue about: a difference matches only within both.
 *
 * @param share of what was expected
 * @param amount in the currency of the invoice
 */
public record Tolerance(BigDecimal share, BigDecimal amount) {

    /** Half a percent and 50.00. */
    public static final Tolerance STANDARD = new Tolerance(new BigDecimal("0.005"), new BigDecimal("50.00"));

    public Tolerance {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(amount, "amount");
    }

    /** Whether a difference may stand. */
    public boolean allows(Money difference, Money expected) {
        BigDecimal off = difference.amount().abs();
        return off.compareTo(amount) <= 0
                && off.compareTo(expected.amount().abs().multiply(share)) <= 0;
    }
}
