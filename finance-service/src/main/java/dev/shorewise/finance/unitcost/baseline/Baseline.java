package dev.shorewise.finance.unitcost.baseline;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The client's own cost over four denominators that are never mixed: paid, productive and handling hours, and contacts.
 *
 * @param parts of an agent's year, each rounded; they add up to the year
 * @param year of an agent
 * @param hours of the same agent
 */
public record Baseline(Map<String, Money> parts, Money year, Hours hours) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /**
     * An agent's year in hours.
     *
     * @param paid hours of a year
     * @param shrinkage share of them that is paid and not worked
     * @param occupancy share of the rest that is spent on contacts
     * @param handleSeconds of a contact
     */
    public record Hours(BigDecimal paid, BigDecimal shrinkage, BigDecimal occupancy, BigDecimal handleSeconds) {

        public Hours {
            if (paid.signum() <= 0
                    || handleSeconds.signum() <= 0
                    || shrinkage.signum() < 0
                    || shrinkage.compareTo(BigDecimal.ONE) >= 0
                    || occupancy.signum() <= 0
                    || occupancy.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "hours: paid and handleSeconds above 0, shrinkage from 0 to below 1, occupancy above 0 to 1");
            }
        }

        /** Paid less shrinkage. */
        public BigDecimal productive() {
            return paid.multiply(BigDecimal.ONE.subtract(shrinkage));
        }

        /** Productive hours that are spent on contacts. */
        public BigDecimal handling() {
            return productive().multiply(occupancy);
        }

        /** Contacts of a year. */
        public BigDecimal contacts() {
            return handling().multiply(HOUR).divide(handleSeconds, MathContext.DECIMAL64);
        }
    }

    /** Adds up an agent's year. */
    public static Baseline of(Agent agent, Hours hours, Currency currency) {
        Map<String, Money> parts = new LinkedHashMap<>();
        agent.parts().forEach((name, amount) -> parts.put(name, Money.rounded(amount, currency)));
        return new Baseline(parts, parts.values().stream().reduce(Money.zero(currency), Money::plus), hours);
    }

    /** The year over a denominator; unrounded. */
    public BigDecimal per(BigDecimal denominator) {
        return year.amount().divide(denominator, MathContext.DECIMAL64);
    }

    /** The saving of another cost per contact, as a share of this one ({@code saving/percent-of-baseline@1}). */
    public BigDecimal saving(BigDecimal otherPerContact) {
        BigDecimal own = per(hours.contacts());
        return own.subtract(otherPerContact).divide(own, MathContext.DECIMAL64);
    }
}
