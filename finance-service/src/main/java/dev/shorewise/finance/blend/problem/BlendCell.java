package dev.shorewise.finance.blend.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reason at a place.
 *
 * @param reason its id
 * @param location its id
 * @param cost true cost of a contact
 * @param satisfaction as a share
 * @param resolution as a share; 1 unless said
 * @param language share of the contacts that are handled in the customer's language; unless said 1 where the place
 *     speaks it and 0 elsewhere
 * @param costDeviation standard error of the cost; null for certain
 * @param satisfactionDeviation standard error of the satisfaction; null for certain
 * @param resolutionDeviation standard error of the resolution; null for certain
 * @param now share of the reason that is handled there today; null for unknown
 */
public record BlendCell(
        String reason,
        String location,
        Double cost,
        Double satisfaction,
        @Nullable Double resolution,
        @Nullable Double language,
        @Nullable Double costDeviation,
        @Nullable Double satisfactionDeviation,
        @Nullable Double resolutionDeviation,
        @Nullable Double now) {

    public BlendCell {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(satisfaction, "satisfaction");
        if (!(cost >= 0 && Double.isFinite(cost) && isShare(satisfaction))) {
            throw new IllegalArgumentException("a cost is 0 or more and satisfaction a share, but got " + cost + ", "
                    + satisfaction + " for " + reason + " at " + location);
        }
        if (resolution != null && !isShare(resolution) || language != null && !isShare(language)) {
            throw new IllegalArgumentException("resolution and language are shares, but got " + resolution + ", "
                    + language + " for " + reason + " at " + location);
        }
    }

    /** One that is certain, and settles everything in the customer's language. */
    public static BlendCell of(String reason, String location, double cost, double satisfaction) {
        return new BlendCell(reason, location, cost, satisfaction, null, null, null, null, null, null);
    }

    /** The same with another cost, satisfaction and resolution. */
    public BlendCell with(double otherCost, double otherSatisfaction, double otherResolution) {
        return new BlendCell(
                reason,
                location,
                otherCost,
                otherSatisfaction,
                otherResolution,
                language,
                costDeviation,
                satisfactionDeviation,
                resolutionDeviation,
                now);
    }

    /** The same as it is handled today. */
    public BlendCell withNow(double share) {
        return new BlendCell(
                reason,
                location,
                cost,
                satisfaction,
                resolution,
                language,
                costDeviation,
                satisfactionDeviation,
                resolutionDeviation,
                share);
    }

    /** Resolution as a share. */
    public double resolved() {
        return resolution == null ? 1 : resolution;
    }

    /** Whether all of it is known for sure. */
    public boolean isCertain() {
        return costDeviation == null && satisfactionDeviation == null && resolutionDeviation == null;
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
