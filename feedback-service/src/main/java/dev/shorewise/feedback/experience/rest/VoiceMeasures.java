package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.Sample.Standing;
import dev.shorewise.feedback.text.MonthlyVoice.Tally;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** The figures of comments, as callers read them. A figure on fewer than five of them is not published. */
final class VoiceMeasures {

    static final String MEAN = "sentiment/mean-score@1";
    static final String NEGATIVE = "sentiment/share-negative@1";
    static final String THEME = "theme/share-of-comments@1";

    private VoiceMeasures() {}

    /** The mean of the scores, -1 to 1. */
    static Measure mean(Tally read) {
        long n = read.scores().count();
        return measure(MEAN, read.scores().sum(), n, n, MeanInterval.of(read.scores()));
    }

    /** The share of comments that are negative or very negative. */
    static Measure negative(Tally read) {
        return share(NEGATIVE, read.negative(), read.scores().count());
    }

    /** The share of read comments that touch a theme; withheld while fewer than five touch it. */
    static Measure touching(Tally theme, long read) {
        long touching = theme.scores().count();
        return Sample.CSAT.standing(touching).isShown()
                ? share(THEME, touching, read)
                : measure(THEME, BigDecimal.ZERO, read, touching, Optional.empty());
    }

    private static Measure share(String definition, long part, long all) {
        Ratio ratio = new Ratio(part, all);
        return measure(
                definition,
                BigDecimal.valueOf(part),
                all,
                all,
                all == 0 ? Optional.empty() : Optional.of(Wilson.interval(ratio)));
    }

    private static Measure measure(
            String definition, BigDecimal sum, long denominator, long n, Optional<Interval> interval) {
        Standing standing = Sample.CSAT.standing(n);
        boolean shown = standing.isShown();
        BigDecimal all = BigDecimal.valueOf(denominator);
        return new Measure(
                definition,
                shown ? sum.divide(all, MathContext.DECIMAL64) : null,
                shown ? sum : null,
                shown ? all : null,
                "1",
                shown ? interval.map(Measures::bounds).orElse(null) : null,
                n,
                Measures.status(standing),
                standing.reason().orElse(null),
                Map.of(),
                null);
    }
}
