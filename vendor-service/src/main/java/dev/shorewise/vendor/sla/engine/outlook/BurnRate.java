package dev.shorewise.vendor.sla.engine.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A fast loss of error budget, {@code burn/traffic-weighted@1}: a long and a short window both burn faster than would
 * cost a share of the budget. Weighted by traffic, because time-based factors suit only levels near 100 %.
 *
 * @param share of the budget that the long window would cost
 * @param urgent whether somebody should be called, or a ticket will do
 */
public record BurnRate(BigDecimal share, Duration longWindow, Duration shortWindow, boolean urgent) {

    /** The usual four. */
    public static final List<BurnRate> USUAL = List.of(
            new BurnRate(new BigDecimal("0.02"), Duration.ofHours(1), Duration.ofMinutes(5), true),
            new BurnRate(new BigDecimal("0.05"), Duration.ofHours(6), Duration.ofMinutes(30), true),
            new BurnRate(new BigDecimal("0.10"), Duration.ofDays(1), Duration.ofHours(2), false),
            new BurnRate(new BigDecimal("0.10"), Duration.ofDays(3), Duration.ofHours(6), false));

    private static final int DECIMALS = 6;

    /** Contacts of a window, and how many of them failed. */
    public record Traffic(long offered, long failed) {

        /** The failing share over the share that may fail; 1 is exactly on budget. */
        public BigDecimal burn(BigDecimal tolerated) {
            return BigDecimal.valueOf(failed)
                    .divide(tolerated.multiply(BigDecimal.valueOf(offered)), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** A burn that both windows show. */
    public record Alarm(BurnRate rate, BigDecimal factor, BigDecimal longBurn, BigDecimal shortBurn) {}

    /** How fast the long window must burn. */
    public BigDecimal factor(long volume, long offered) {
        return share.multiply(BigDecimal.valueOf(volume))
                .divide(BigDecimal.valueOf(offered), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * The alarm, if there is reason for one; none where even failing every contact could not reach the factor.
     *
     * @param tolerated the share that may fail
     * @param volume the month's expected contacts
     */
    public Optional<Alarm> alarm(BigDecimal tolerated, long volume, Traffic inLong, Traffic inShort) {
        if (inLong.offered() == 0 || inShort.offered() == 0 || tolerated.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal factor = factor(volume, inLong.offered());
        BigDecimal slow = inLong.burn(tolerated);
        BigDecimal fast = inShort.burn(tolerated);
        boolean possible = factor.multiply(tolerated).compareTo(BigDecimal.ONE) <= 0;
        return possible && slow.compareTo(factor) > 0 && fast.compareTo(factor) > 0
                ? Optional.of(new Alarm(this, factor, slow, fast))
                : Optional.empty();
    }
}
