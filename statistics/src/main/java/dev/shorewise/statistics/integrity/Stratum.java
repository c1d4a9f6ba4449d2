package dev.shorewise.statistics.integrity;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;

/**
 * Like contacts before and now: one reason on one channel at one site.
 *
 * @param handlingBefore times of the earlier period, in any unit
 * @param resolved of the earlier period and of now: the larger the better
 */
public record Stratum(Moments handlingBefore, Moments handlingNow, Outcomes resolved) {

    /** What became of contacts. */
    public record Outcomes(Ratio before, Ratio now) {}
}
