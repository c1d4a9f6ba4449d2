package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A promise that grows with what is delivered: after so many months better than expected, halfway to their mean.
 *
 * @param months in a row; 12 unless said otherwise
 * @param mean how the months are put together; pooled unless said otherwise
 * @param headroom {@code ratchet/capped@1}: at most this share of what is left to perfection; null for no such limit
 */
public record Ratchet(Integer months, Mean mean, @Nullable BigDecimal headroom) {

    /** How months are put together. */
    public enum Mean {
        /** Parts are added, then divided once. */
        POOLED,
        /** Each month weighs the same. */
        SIMPLE
    }

    public Ratchet(@Nullable Integer months, @Nullable Mean mean, @Nullable BigDecimal headroom) {
        this.months = months == null ? 12 : months;
        this.mean = mean == null ? Mean.POOLED : mean;
        this.headroom = headroom;
    }
}
