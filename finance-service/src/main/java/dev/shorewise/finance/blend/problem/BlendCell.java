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
 * @param costDeviation standard error of the cost; null for certain
 * @param satisfactionDeviation standard error of the satisfaction; null for certain
 * @param now share of the reason that is handled there today; null for unknown
 */
public record BlendCell(
        String reason,
        String location,
        double cost,
        double satisfaction,
        @Nullable Double resolution,
        @Nullable Double costDeviation,
        @Nullable Double satisfactionDeviation,
        @Nullable Double now) {

    public BlendCell {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(location, "location");
        if (!(cost >= 0 && Double.isFinite(cost) && satisfaction >= 0 && satisfaction <= 1)) {
            throw new IllegalArgumentException("a cost is 0 or more and satisfaction a share, but got " + cost + ", "
                    + satisfaction + " for " + reason + " at " + location);
        }
    }

    /** The same with another cost and satisfaction. */
    public BlendCell with(double otherCost, double otherSatisfaction) {
        return new BlendCell(
                reason, location, otherCost, otherSatisfaction, resolution, costDeviation, satisfactionDeviation, now);
    }

    /** Resolution as a share. */
    public double resolved() {
        return resolution == null ? 1 : resolution;
    }
}
