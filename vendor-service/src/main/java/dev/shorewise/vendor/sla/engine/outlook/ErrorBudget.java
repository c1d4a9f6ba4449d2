package dev.shorewise.vendor.sla.engine.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts may still fail before a share breaks its promise.
 *
 * @param allowed failing contacts that the month's expected volume allows
 * @param failed failing contacts so far
 * @param left allowed less failed; below 0 the promise cannot be kept at this volume
 * @param consumed failed over allowed; null where nothing is allowed
 * @param trafficUsed offered so far over the month's expected volume
 * @param restMayFail share of the rest that may fail; null where no rest is expected
 * @param burn failing share so far over the share that is allowed; 1 is exactly on budget
 */
public record ErrorBudget(
        BigDecimal allowed,
        BigDecimal failed,
        BigDecimal left,
        @Nullable BigDecimal consumed,
        @Nullable BigDecimal trafficUsed,
        @Nullable BigDecimal restMayFail,
        @Nullable BigDecimal burn) {

    private static final int DECIMALS = 6;

    /**
     * The budget of a month that has come so far.
     *
     * @param tolerated the share that may fail: 1 less the expected level, or that level where less is better
     * @param rest contacts still expected
     */
    public static ErrorBudget of(BigDecimal tolerated, long offered, long failed, long rest) {
        BigDecimal bad = BigDecimal.valueOf(failed);
        BigDecimal volume = BigDecimal.valueOf(offered + rest);
        BigDecimal allowed = tolerated.multiply(volume);
        BigDecimal left = allowed.subtract(bad);
        return new ErrorBudget(
                allowed,
                bad,
                left,
                over(bad, allowed),
                over(BigDecimal.valueOf(offered), volume),
                over(left, BigDecimal.valueOf(rest)),
                over(bad, tolerated.multiply(BigDecimal.valueOf(offered))));
    }

    static @Nullable BigDecimal over(BigDecimal what, BigDecimal by) {
        return by.signum() == 0 ? null : what.divide(by, DECIMALS, RoundingMode.HALF_UP);
    }
}
