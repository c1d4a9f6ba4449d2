package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.Sample.Standing;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.NetPromoterScore;
import dev.shorewise.statistics.Ratings;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The two figures, as callers read them. */
final class Measures {

    static final String CSAT = "csat/top2-of-5@1";
    static final String NPS = "nps/transactional@1";

    private static final int TOP = 2;
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    private Measures() {}

    /** Share of 4 and 5 among the answers from 1 to 5, with its Wilson interval. */
    static Measure csat(Ratings answers, @Nullable String evidence) {
        Ratio top = answers.top(TOP);
        return measure(
                CSAT,
                "1",
                Sample.CSAT.standing(answers.answers()),
                new Parts(top, BigDecimal.ONE, answers.answers()),
                () -> Optional.of(Wilson.interval(top)),
                evidence);
    }

    /** Share of promoters less share of detractors, times 100, with the interval of its standard error. */
    static Measure nps(Ratings answers, @Nullable String evidence) {
        NetPromoterScore score = NetPromoterScore.of(answers);
        return measure(
                NPS,
                "points",
                Sample.NPS.standing(answers.answers()),
                new Parts(score.net(), POINTS, answers.answers()),
                score::interval,
                evidence);
    }

    private record Parts(Ratio ratio, BigDecimal scale, long n) {

        BigDecimal value() {
            return BigDecimal.valueOf(ratio.numerator())
                    .multiply(scale)
                    .divide(BigDecimal.valueOf(ratio.denominator()), MathContext.DECIMAL64);
        }
    }

    private static Measure measure(
            String definition,
            String unit,
            Standing standing,
            Parts parts,
            Supplier<Optional<Interval>> interval,
            @Nullable String evidence) {
        boolean shown = standing.isShown();
        return new Measure(
                definition,
                shown ? parts.value() : null,
                shown ? BigDecimal.valueOf(parts.ratio().numerator()) : null,
                shown ? BigDecimal.valueOf(parts.ratio().denominator()) : null,
                unit,
                shown ? interval.get().map(Measures::bounds).orElse(null) : null,
                parts.n(),
                status(standing),
                standing.reason().orElse(null),
                Map.of(),
                evidence);
    }

    static Measure.Status status(Standing standing) {
        return switch (standing) {
            case NO_ACTIVITY, BELOW_ANONYMITY_FLOOR -> Measure.Status.NOT_MEASURED;
            case BELOW_MINIMUM_VOLUME -> Measure.Status.INSUFFICIENT;
            case ENOUGH -> Measure.Status.MEASURED;
        };
    }

    static Measure.Bounds bounds(Interval interval) {
        return new Measure.Bounds(
                BigDecimal.valueOf(interval.low()),
                BigDecimal.valueOf(interval.high()),
                BigDecimal.valueOf(interval.level()),
                interval.method());
    }
}
