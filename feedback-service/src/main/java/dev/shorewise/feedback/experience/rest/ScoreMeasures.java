package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Sample.Standing;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.cuts.Withheld;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores as callers read them. */
final class ScoreMeasures {

    static final String NET = "sentiment/net@1";
    static final String NOT_SCORED = "sentiment/not-scored@1";

    private ScoreMeasures() {}

    static Measure of(Score score, Heard heard, @Nullable String evidence) {
        return switch (score.kind()) {
            case CSAT -> Measures.csat(heard.csat(), evidence);
            case NPS -> Measures.nps(heard.nps(), evidence);
            case SENTIMENT -> VoiceMeasures.mean(heard.voice().read());
            case CES, DETRACTORS, NEGATIVE ->
                share(score.kind().definition(), score.share(heard).orElseThrow(), score.standing(heard), evidence);
            case THEME -> theme(score, heard, evidence);
        };
    }

    /** The same, kept back where another could be had by subtraction from it. */
    static Measure of(Score score, Heard heard, boolean isWithheld) {
        Measure measure = of(score, heard, null);
        return isWithheld && score.publishing(heard).isShown() ? withheld(measure) : measure;
    }

    /** Positive less negative comments over all that were read. */
    static Measure net(Heard heard) {
        Moments net = heard.voice().net();
        Standing standing = Score.of(Score.Kind.SENTIMENT).standing(heard);
        boolean shown = standing.isShown();
        BigDecimal n = BigDecimal.valueOf(net.count());
        return new Measure(
                NET,
                shown ? net.sum().divide(n, MathContext.DECIMAL64) : null,
                shown ? net.sum() : null,
                shown ? n : null,
                "1",
                shown ? MeanInterval.of(net).map(Measures::bounds).orElse(null) : null,
                net.count(),
                Measures.status(standing),
                standing.reason().orElse(null),
                Map.of(),
                null);
    }

    /** Comments that wait to be read, over all comments: a count of everything, so without an interval. */
    static Measure notScored(Heard heard) {
        long all = heard.voice().comments();
        long waiting = all - heard.voice().read().scores().count();
        return new Measure(
                NOT_SCORED,
                all == 0 ? null : BigDecimal.valueOf(waiting).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64),
                all == 0 ? null : BigDecimal.valueOf(waiting),
                all == 0 ? null : BigDecimal.valueOf(all),
                "1",
                null,
                all,
                all == 0 ? Measure.Status.NOT_MEASURED : Measure.Status.MEASURED,
                all == 0 ? Standing.NO_ACTIVITY.name() : null,
                Map.of(),
                null);
    }

    /** The same figure kept back, because another could be had by subtraction from it. */
    static Measure withheld(Measure measure) {
        return new Measure(
                measure.definition(),
                null,
                null,
                null,
                measure.unit(),
                null,
                measure.n(),
                Measure.Status.NOT_MEASURED,
                Withheld.REASON,
                measure.params(),
                null);
    }

    private static Measure theme(Score score, Heard heard, @Nullable String evidence) {
        Measure measure =
                share(score.kind().definition(), score.share(heard).orElseThrow(), score.publishing(heard), evidence);
        return new Measure(
                measure.definition(),
                measure.value(),
                measure.numerator(),
                measure.denominator(),
                measure.unit(),
                measure.interval(),
                measure.n(),
                measure.status(),
                measure.reason(),
                Map.of("theme", score.theme()),
                measure.evidence());
    }

    private static Measure share(String definition, Ratio share, Standing standing, @Nullable String evidence) {
        boolean shown = standing.isShown();
        return new Measure(
                definition,
                shown
                        ? BigDecimal.valueOf(share.numerator())
                                .divide(BigDecimal.valueOf(share.denominator()), MathContext.DECIMAL64)
                        : null,
                shown ? BigDecimal.valueOf(share.numerator()) : null,
                shown ? BigDecimal.valueOf(share.denominator()) : null,
                "1",
                shown ? Measures.bounds(Wilson.interval(share)) : null,
                share.denominator(),
                Measures.status(standing),
                standing.reason().orElse(null),
                Map.of(),
                evidence);
    }
}
