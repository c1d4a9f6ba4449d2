package dev.shorewise.finance.invoices.card;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is paid for at least (finance, section 7.4).
 *
 * @param share of the locked forecast, for example 0.90
 * @param forecast locked quantities by month such as 2026-10
 */
public record Commitment(BigDecimal share, Map<String, BigDecimal> forecast) {

    public Commitment {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(forecast, "forecast");
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("commitment: a share above 0, at most 1, but got " + share);
        }
        forecast = Map.copyOf(forecast);
    }

    /** The least quantity that a month is billed for; empty if nothing was forecast for it. */
    public Optional<BigDecimal> least(String month) {
        return Optional.ofNullable(forecast.get(month)).map(share::multiply);
    }
}
