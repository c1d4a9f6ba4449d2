package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.Sample.Standing;
import dev.shorewise.feedback.responses.Resolutions;
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

/** The figures of answers, as callers read them. */
final class Measures {

    static final String CSAT = "csat/top2-of-5@1";
    static final String NPS = "nps/transactional@1";

    static final String CES = "ces/top3-of-7@1";
    static final String RESOLVED = "fcr/customer-stated@1";

    private static final int TOP = 2;
    private static final int TOP_OF_SEVEN = 3;
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    private Measures() {}

    /** Share of 4 and 5 among the answers from 1 to 5, with its Wilson interval. */
    static Measure csat(Ratings answers, @Nullable String evidence) {
        return share(CSAT, answers.top(TOP), evidence);
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

    /** Share of 5 to 7 among the answers from 1 to 7 to "it was easy", with its Wilson interval. */
    static Measure ces(Ratings answers, @Nullable String evidence) {
        return share(CES, answers.top(TOP_OF_SEVEN), evidence);
    }

    /** Share of yes among yes and no; who cannot tell yet is in neither. */
    static Measure resolved(Resolutions said, @Nullable String evidence) {
        return share(RESOLVED, said.resolved(), evidence);
    }

    private static Measure share(String definition, Ratio ratio, @Nullable String evidence) {
        return measure(
                definition,
                "1",
                Sample.CSAT.standing(ratio.denominator()),
                new Parts(ratio, BigDecimal.ONE, ratio.denominator()),
                () -> Optional.of(Wilson.interval(ratio)),
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
