package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.experience.Sample.Standing;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.NetPromoterScore;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.ScoreDifference;
import dev.shorewise.statistics.comparison.MeanDifference;
import dev.shorewise.statistics.comparison.RateDifference;
import java.util.Optional;

/**
 * One score of two independent groups of customers.
 *
 * @param value the first less the second, in the unit of the score
 * @param interval of that, 95 %
 * @param chance how often groups of one score would be at least this far apart, 0 to 1, two-sided
 * @param test the definition of the test
 */
public record Difference(double value, Interval interval, double chance, String test) {

    private static final String SCORES = "test/two-scores-z@1";

    /** The first against the second; empty where either has too few answers to be judged by. */
    public static Optional<Difference> between(Score score, Heard first, Heard second) {
        if (score.standing(first) != Standing.ENOUGH || score.standing(second) != Standing.ENOUGH) {
            return Optional.empty();
        }
        return switch (score.kind()) {
            case CSAT, CES, DETRACTORS, NEGATIVE, THEME ->
                Optional.of(ofShares(
                        score.share(first).orElseThrow(), score.share(second).orElseThrow()));
            case NPS -> Optional.of(ofScores(NetPromoterScore.of(first.nps()), NetPromoterScore.of(second.nps())));
            case SENTIMENT ->
                MeanDifference.between(
                                first.voice().read().scores(),
                                second.voice().read().scores())
                        .map(means ->
                                new Difference(means.value(), means.interval(), means.chance(), MeanDifference.TEST));
        };
    }

    private static Difference ofShares(Ratio first, Ratio second) {
        RateDifference rates = RateDifference.between(first, second);
        return new Difference(
                rates.value(),
                rates.interval(),
                rates.test().chance(),
                rates.test().method());
    }

    private static Difference ofScores(NetPromoterScore first, NetPromoterScore second) {
        ScoreDifference scores = ScoreDifference.between(first, second);
        return new Difference(scores.points(), scores.interval(), scores.chance(), SCORES);
    }
}
