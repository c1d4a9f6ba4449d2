package dev.shorewise.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two groups' net promoter scores compared, {@code SE = sqrt(SE1^2 + SE2^2)}. Assumes independent groups.
 *
 * @param points the first score less the second, -200 to 200
 * @param standardError of the difference, in points
 * @param interval the 95 % interval of the difference, in points
 */
public record ScoreDifference(double points, double standardError, Interval interval) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * The first group against the second.
     *
     * @throws java.util.NoSuchElementException when a group has no answers
     */
    public static ScoreDifference between(NetPromoterScore first, NetPromoterScore second) {
        double points = first.score().orElseThrow() - second.score().orElseThrow();
        double standardError = Math.hypot(
                first.standardError().orElseThrow(), second.standardError().orElseThrow());
        double margin = standardError * NORMAL.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);
        return new ScoreDifference(
                points,
                standardError,
                new Interval(points - margin, points + margin, Interval.DEFAULT_LEVEL, NetPromoterScore.METHOD));
    }

    /** How many standard errors apart; infinite when everyone in both groups agrees and the groups do not. */
    public double z() {
        return points == 0 ? 0 : points / standardError;
    }

    /** How often chance alone would set two like groups at least this far apart, 0 to 1. */
    public double chance() {
        return 2 * NORMAL.survivalProbability(Math.abs(z()));
    }
}
