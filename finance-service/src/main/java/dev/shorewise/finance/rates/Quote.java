package dev.shorewise.finance.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What one euro is worth, kept as a fraction so that nothing is rounded on the way.
 *
 * @param currency the currency counted, a code of ISO 4217
 * @param sum of the published rates, units of the currency for one euro
 * @param days how many days were published, 1 or more
 * @param first the first of these days
 * @param last the last of these days
 */
public record Quote(String currency, BigDecimal sum, int days, LocalDate first, LocalDate last) {

    /** The quote currency of every published rate. */
    public static final String EURO = "EUR";

    /** Decimals of a rate that is shown. */
    public static final int DECIMALS = 8;

    public Quote {
        if (days < 1 || sum.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a quote is the mean of at least one positive rate, but got " + sum + " of " + days + " days");
        }
    }

    /** One euro is one euro, on any day. */
    public static Quote euro(LocalDate first, LocalDate last) {
        return new Quote(EURO, BigDecimal.ONE, 1, first, last);
    }

    /** Units of the currency for one euro, for display. */
    public BigDecimal perEuro() {
        return sum.divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
    }
}
