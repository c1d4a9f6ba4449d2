package dev.shorewise.finance.invoices.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * At which rate prices in the contract's currency are billed in another.
 *
 * @param billing the currency of invoices
 * @param published which published rate counts
 * @param reference the rate that was agreed, billing units for one contract unit; null if the published one always counts
 * @param corridor share by which the published rate may differ before the reference moves
 * @param clientShare share of what lies beyond the corridor that the client bears, from 0 to 1
 */
public record CurrencyClause(
        String billing,
        Published published,
        @Nullable BigDecimal reference,
        BigDecimal corridor,
        BigDecimal clientShare) {

    /** Decimals of a rate. */
    private static final int DECIMALS = 8;

    /** Which published rate counts. */
    public enum Published {
        /** The mean of the month that is billed. */
        MONTH_AVERAGE,
        /** The reference rate of the invoice's day, or of the month's last day where it names none. */
        INVOICE_DAY
    }

    public CurrencyClause {
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(corridor, "corridor");
        Objects.requireNonNull(clientShare, "clientShare");
        if (corridor.signum() < 0
                || clientShare.signum() < 0
                || clientShare.compareTo(BigDecimal.ONE) > 0
                || (reference != null && reference.signum() <= 0)) {
            throw new IllegalArgumentException(
                    "currencyClause: a corridor of 0 or more, a clientShare from 0 to 1 and a reference above 0");
        }
    }

    /** The agreed rate for a published one, at eight decimals. */
    public BigDecimal agreed(BigDecimal rate) {
        if (reference == null) {
            return rate;
        }
        BigDecimal edge = reference.multiply(corridor);
        BigDecimal off = rate.subtract(reference);
        BigDecimal beyond = off.abs().subtract(edge).max(BigDecimal.ZERO).multiply(clientShare);
        return reference.add(off.signum() < 0 ? beyond.negate() : beyond).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
