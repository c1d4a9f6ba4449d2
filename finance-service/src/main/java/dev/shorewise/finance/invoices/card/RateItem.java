package dev.shorewise.finance.invoices.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One service and its price.
 *
 * @param service as invoices name it
 * @param basis what the price is for
 * @param price of one unit in the contract's currency, or the fee of a month
 * @param contacts which contacts it is, for bases that vendor-service counts; null for all
 * @param bands of a fee with bands, and of nothing else
 * @param commitment to a forecast; null for none
 */
public record RateItem(
        String service,
        Basis basis,
        BigDecimal price,
        @Nullable ContactCut contacts,
        @Nullable Bands bands,
        @Nullable Commitment commitment) {

    /** Decimals of a unit price. */
    public static final int DECIMALS = 8;

    public RateItem {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(price, "price");
        if (service.isBlank() || price.signum() < 0) {
            throw new IllegalArgumentException("items: a service by name and a price of 0 or more");
        }
        if ((basis == Basis.FIXED_WITH_BANDS) != (bands != null)) {
            throw new IllegalArgumentException(service + ": bands belong to FIXED_WITH_BANDS and to nothing else");
        }
    }

    /** The contacts that it counts. */
    public ContactCut cut() {
        return contacts == null ? ContactCut.ALL : contacts;
    }

    /** The same with prices multiplied, each half up at eight decimals. */
    public RateItem times(BigDecimal factor) {
        Bands scaled = bands == null
                ? null
                : new Bands(
                        bands.baseline(),
                        bands.deadBand(),
                        scale(bands.additional(), factor),
                        scale(bands.reduced(), factor),
                        bands.reopening());
        return new RateItem(service, basis, scale(price, factor), contacts, scaled, commitment);
    }

    /** What a quantity costs in the contract's currency; unrounded. */
    public BigDecimal charge(BigDecimal quantity) {
        return bands == null ? price.multiply(quantity) : price.add(bands.beyond(quantity));
    }

    private static BigDecimal scale(BigDecimal amount, BigDecimal factor) {
        return amount.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
