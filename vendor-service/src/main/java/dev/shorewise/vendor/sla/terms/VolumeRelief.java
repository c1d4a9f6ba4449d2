package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a level when more contacts come than were forecast.
 *
 * @param band the share by which the forecast may be exceeded; 0.10 unless said otherwise
 * @param lockDays only a forecast that was told so many days before the month counts; 30 unless said otherwise
 */
public record VolumeRelief(Rule rule, BigDecimal band, Integer lockDays) {

    /** The rules. */
    public enum Rule {
        /** {@code volume-relief/interval@1}: days above their band leave numerator and denominator. */
        INTERVAL,
        /** {@code volume-relief/whole-level@1}: above the band of the month a default is waived. */
        WHOLE_LEVEL,
        /** {@code volume-relief/scaled-target@1}: the promise shrinks by as much as the band was exceeded. */
        SCALED_TARGET
    }

    private static final int MONTH = 30;

    public VolumeRelief(@Nullable Rule rule, @Nullable BigDecimal band, @Nullable Integer lockDays) {
        this.rule = rule == null ? Rule.INTERVAL : rule;
        this.band = band == null ? new BigDecimal("0.10") : band;
        this.lockDays = lockDays == null ? MONTH : lockDays;
    }

    /** How many contacts a forecast stands for at the most. */
    public BigDecimal limit(long forecast) {
        return BigDecimal.valueOf(forecast).multiply(BigDecimal.ONE.add(band));
    }

    public boolean exceeded(long forecast, long actual) {
        return BigDecimal.valueOf(actual).compareTo(limit(forecast)) > 0;
    }
}
