package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one month comes to.
 *
 * @param credits after the cap
 * @param earnedBack of earlier months, paid back to the vendor
 * @param offset credits that an earned balance paid for
 * @param balance that is left against later credits; never paid out
 * @param posted corrections of earlier months; each above 0 in favour of the vendor
 * @param payable credits less earned back, offset and corrections; below 0 the client pays
 */
public record Settlement(
        BigDecimal credits,
        BigDecimal earnedBack,
        BigDecimal offset,
        BigDecimal balance,
        List<Posted> posted,
        BigDecimal payable) {

    public Settlement(
            BigDecimal credits,
            BigDecimal earnedBack,
            BigDecimal offset,
            BigDecimal balance,
            @Nullable List<Posted> posted,
            BigDecimal payable) {
        this.credits = credits;
        this.earnedBack = earnedBack;
        this.offset = offset;
        this.balance = balance;
        this.posted = posted == null ? List.of() : List.copyOf(posted);
        this.payable = payable;
    }

    /** Puts a month together. */
    static Settlement of(
            BigDecimal credits, BigDecimal back, boolean asBalance, BigDecimal balanceBefore, List<Posted> posted) {
        BigDecimal balance = asBalance ? balanceBefore.add(back) : balanceBefore;
        BigDecimal paid = asBalance ? BigDecimal.ZERO : back;
        BigDecimal offset = balance.min(credits);
        BigDecimal payable = credits.subtract(paid).subtract(offset).subtract(total(posted));
        return new Settlement(credits, paid, offset, balance.subtract(offset), posted, payable);
    }

    /** What corrections come to. */
    public static BigDecimal total(List<Posted> posted) {
        return posted.stream().map(Posted::correction).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
