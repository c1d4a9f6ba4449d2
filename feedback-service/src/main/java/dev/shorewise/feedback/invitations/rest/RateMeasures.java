package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.InvitationCounts;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/** Rates of invitations as figures. They hold no answer, so no floor of anonymity applies; below 20, care does. */
final class RateMeasures {

    private static final long MINIMUM = 20;

    private RateMeasures() {}

    static List<Measure> of(InvitationCounts counts) {
        return List.of(
                rate("response-rate/over-delivered@1", counts.overDelivered()),
                rate("response-rate/over-sent@1", counts.overSent()),
                rate("response-rate/over-eligible@1", counts.overEligible()),
                rate("invitation/share-invited@1", counts.shareInvited()));
    }

    private static Measure rate(String definition, Ratio ratio) {
        BigDecimal numerator = BigDecimal.valueOf(ratio.numerator());
        BigDecimal denominator = BigDecimal.valueOf(ratio.denominator());
        if (!ratio.isMeasured()) {
            return new Measure(
                    definition,
                    null,
                    null,
                    null,
                    "1",
                    null,
                    0,
                    Measure.Status.NOT_MEASURED,
                    "NO_ACTIVITY",
                    Map.of(),
                    null);
        }
        Interval interval = Wilson.interval(ratio);
        boolean enough = ratio.denominator() >= MINIMUM;
        return new Measure(
                definition,
                numerator.divide(denominator, MathContext.DECIMAL64),
                numerator,
                denominator,
                "1",
                new Measure.Bounds(
                        BigDecimal.valueOf(interval.low()),
                        BigDecimal.valueOf(interval.high()),
                        BigDecimal.valueOf(interval.level()),
                        interval.method()),
                ratio.denominator(),
                enough ? Measure.Status.MEASURED : Measure.Status.INSUFFICIENT,
                enough ? null : "BELOW_MINIMUM_VOLUME",
                Map.of(),
                null);
    }
}
