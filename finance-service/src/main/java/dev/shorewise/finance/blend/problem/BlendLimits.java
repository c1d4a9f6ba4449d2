package dev.shorewise.finance.blend.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every blend must keep; null sets no limit.
 *
 * @param satisfaction mean over all contacts at the least
 * @param resolution mean over all contacts at the least
 * @param coverHours mean opening hours a week at the least
 * @param leastShare of all contacts by location
 * @param vendorShare of all contacts at one vendor at the most
 * @param countryShare of all contacts in one country at the most
 * @param change of the share of any reason at any place at the most, against today
 */
public record BlendLimits(
        @Nullable Double satisfaction,
        @Nullable Double resolution,
        @Nullable Double coverHours,
        Map<String, Double> leastShare,
        @Nullable Double vendorShare,
        @Nullable Double countryShare,
        @Nullable Double change) {

    /** None. */
    public static final BlendLimits NONE = new BlendLimits(null, null, null, Map.of(), null, null, null);

    public BlendLimits {
        leastShare = leastShare == null ? Map.of() : Map.copyOf(leastShare);
    }

    /** The same with another floor of satisfaction. */
    public BlendLimits withSatisfaction(@Nullable Double floor) {
        return new BlendLimits(floor, resolution, coverHours, leastShare, vendorShare, countryShare, change);
    }
}
