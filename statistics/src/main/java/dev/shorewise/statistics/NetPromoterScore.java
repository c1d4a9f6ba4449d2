package dev.shorewise.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The net promoter score, {@code 100 (p - d)} points, of answers from 0 to 10; {@code ci/nps@1} is its interval.
 *
 * <p>{@code var = p + d - (p - d)^2}, {@code SE = 100 sqrt(var / n)}. Groups are added by their three counts, never by
 * their scores. (Definitions of measures, section 13.2.)
 *
 * @param promoters answers of 9 and 10
 * @param passives answers of 7 and 8
 * @param detractors answers of 0 to 6
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {

    /** The definition that intervals of this kind carry. */
    public static final String METHOD = "ci/nps@1";

    /** No answers: where adding starts. */
    public static final NetPromoterScore NONE = new NetPromoterScore(0, 0, 0);

    private static final double BEST = 100;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public NetPromoterScore {
        if (promoters < 0 || passives < 0 || detractors < 0) {
            throw new IllegalArgumentException("counts of answers are 0 or more, but got " + promoters + " promoters, "
                    + passives + " passives and " + detractors + " detractors");
        }
        Math.addExact(Math.addExact(promoters, passives), detractors);
    }

    /** From the three counts. */
    public static NetPromoterScore of(long promoters, long passives, long detractors) {
        return new NetPromoterScore(promoters, passives, detractors);
    }

    /**
     * From the counts of each answer.
     *
     * @throws IllegalArgumentException unless the answers run from 0 to 10
     */
    public static NetPromoterScore of(Ratings ratings) {
        if (ratings.lowest() != 0 || ratings.highest() != 10) {
            throw new IllegalArgumentException("answers to the question run from 0 to 10, but got " + ratings.lowest()
                    + " to " + ratings.highest());
        }
        return new NetPromoterScore(ratings.between(9, 10), ratings.between(7, 8), ratings.between(0, 6));
    }

    /** All answers. */
    public long answers() {
        return promoters + passives + detractors;
    }

    /** Both groups as one. */
    public NetPromoterScore plus(NetPromoterScore other) {
        return new NetPromoterScore(
                Math.addExact(promoters, other.promoters),
                Math.addExact(passives, other.passives),
                Math.addExact(detractors, other.detractors));
    }

    /** Promoters less detractors over all answers; times 100 it is the score. */
    public Ratio net() {
        return new Ratio(promoters - detractors, answers());
    }

    /** The score in points, -100 to 100; empty without answers. */
    public OptionalDouble score() {
        return answers() == 0 ? OptionalDouble.empty() : OptionalDouble.of(BEST * (promoters - detractors) / answers());
    }

    /** The standard error of the score in points; empty without answers. */
    public OptionalDouble standardError() {
        if (answers() == 0) {
            return OptionalDouble.empty();
        }
        double n = answers();
        double net = (promoters - detractors) / n;
        double variance = Math.max(0, (promoters + detractors) / n - net * net);
        return OptionalDouble.of(BEST * Math.sqrt(variance / n));
    }

    /** The 95 % interval; see {@link #interval(double)}. */
    public Optional<Interval> interval() {
        return interval(Interval.DEFAULT_LEVEL);
    }

    /**
     * The score plus and minus z standard errors, in points, cut at -100 and 100; empty without answers.
     *
     * @param level two-sided confidence between 0 and 1
     * @throws IllegalArgumentException when the level is outside
     */
    public Optional<Interval> interval(double level) {
        double z = NORMAL.inverseSurvivalProbability((1 - Interval.checkLevel(level)) / 2);
        if (answers() == 0) {
            return Optional.empty();
        }
        double score = score().orElseThrow();
        double margin = z * standardError().orElseThrow();
        return Optional.of(
                new Interval(Math.max(-BEST, score - margin), Math.min(BEST, score + margin), level, METHOD));
    }
}
