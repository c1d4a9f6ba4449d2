package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What points cost.
 *
 * @param percentPerPoint of the charge, in the points model
 * @param bands by the total of points, in the bands model; each begins with its number of points
 * @param months how long points count in the total, the present month included
 */
public record PointScheme(BigDecimal percentPerPoint, List<Band> bands, Integer months) {

    /** From so many points on, so much percent of the bill. */
    public record Band(int from, BigDecimal percent) {}

    public static final PointScheme NONE = new PointScheme(null, null, null);

    public PointScheme(@Nullable BigDecimal percentPerPoint, @Nullable List<Band> bands, @Nullable Integer months) {
        this.percentPerPoint = percentPerPoint == null ? BigDecimal.ZERO : percentPerPoint;
        this.bands = bands == null ? List.of() : List.copyOf(bands);
        this.months = months == null ? 12 : months;
    }

    /** Percent of the bill for a total of points: the last band that begins at or below it. */
    public BigDecimal percent(int points) {
        BigDecimal percent = BigDecimal.ZERO;
        for (Band band : bands) {
            percent = points >= band.from() ? band.percent() : percent;
        }
        return percent;
    }
}
