package dev.shorewise.finance.invoices.card;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What contacts beyond a baseline cost (finance, section 7.3).
 *
 * @param baseline contacts a month that the fee is for
 * @param deadBand share of the baseline within which the fee stays, for example 0.05
 * @param additional price of each contact above the band
 * @param reduced credit for each contact below it
 * @param reopening share of the baseline beyond which no formula holds; null for a quarter
 */
public record Bands(
        BigDecimal baseline,
        BigDecimal deadBand,
        BigDecimal additional,
        BigDecimal reduced,
        @Nullable BigDecimal reopening) {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    public Bands {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(deadBand, "deadBand");
        Objects.requireNonNull(additional, "additional");
        Objects.requireNonNull(reduced, "reduced");
        if (baseline.signum() <= 0 || deadBand.signum() < 0 || deadBand.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("bands: a baseline above 0 and a deadBand from 0 to below 1, but got "
                    + baseline + " and " + deadBand);
        }
        if (additional.signum() < 0 || reduced.signum() < 0) {
            throw new IllegalArgumentException("bands: additional and reduced are not negative");
        }
    }

    /** What a quantity adds to the fee, or takes from it; unrounded. */
    public BigDecimal beyond(BigDecimal quantity) {
        BigDecimal above = quantity.subtract(baseline.multiply(BigDecimal.ONE.add(deadBand)));
        BigDecimal below = baseline.multiply(BigDecimal.ONE.subtract(deadBand)).subtract(quantity);
        return additional.multiply(above.max(BigDecimal.ZERO)).subtract(reduced.multiply(below.max(BigDecimal.ZERO)));
    }

    /** Whether a quantity lies so far off that the price is to be negotiated anew. */
    public boolean mustReopen(BigDecimal quantity) {
        BigDecimal allowed = baseline.multiply(reopening == null ? QUARTER : reopening);
        return quantity.subtract(baseline).abs().compareTo(allowed) > 0;
    }
}
