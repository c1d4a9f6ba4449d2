package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;

/**
 * What one month comes to.
 *
 * @param credits after the cap
 * @param earnedBack of earlier months, paid back to the vendor
 * @param offset credits that an earned balance paid for
 * @param balance that is left against later credits; never paid out
 * @param payable credits less earned back and offset; below 0 the client pays
 */
public record Settlement(
        BigDecimal credits, BigDecimal earnedBack, BigDecimal offset, BigDecimal balance, BigDecimal payable) {

    /** Puts a month together. */
    static Settlement of(BigDecimal credits, BigDecimal back, boolean asBalance, BigDecimal balanceBefore) {
        BigDecimal balance = asBalance ? balanceBefore.add(back) : balanceBefore;
        BigDecimal paid = asBalance ? BigDecimal.ZERO : back;
        BigDecimal offset = balance.min(credits);
        return new Settlement(
                credits,
                paid,
                offset,
                balance.subtract(offset),
                credits.subtract(paid).subtract(offset));
    }
}
