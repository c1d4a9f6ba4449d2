package dev.shorewise.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The interval of a proportion, {@code ci/wilson@1}: the score interval of E. B. Wilson (1927).
 *
 * <p>Assumes independent trials with one probability. Holds up at none and at all, where the textbook interval has no
 * width. Written out because our counts are 64-bit, more than the library's version takes; a test holds the two equal.
 */
public final class Wilson {

    /** The definition that intervals of this kind carry. */
    public static final String METHOD = "ci/wilson@1";

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Wilson() {}

    /** The 95 % interval; see {@link #interval(long, long, double)}. */
    public static Interval interval(long successes, long trials) {
        return interval(successes, trials, Interval.DEFAULT_LEVEL);
    }

    /** The 95 % interval of a rate whose numerator counts some of what its denominator counts. */
    public static Interval interval(Ratio rate) {
        return interval(rate.numerator(), rate.denominator());
    }

    /**
     * The interval of {@code successes / trials}, a share between 0 and 1.
     *
     * @param successes 0 to {@code trials}
     * @param trials 1 or more
     * @param level two-sided confidence between 0 and 1
     * @throws IllegalArgumentException outside these bounds
     */
    public static Interval interval(long successes, long trials, double level) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "successes lie between 0 and the trials, of which there is at least one, but got " + successes
                            + " of " + trials);
        }
        double z = NORMAL.inverseSurvivalProbability((1 - Interval.checkLevel(level)) / 2);
        double n = trials;
        double p = successes / n;
        double stretch = 1 + z * z / n;
        double centre = (p + z * z / (2 * n)) / stretch;
        double half = z / stretch * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == trials ? 1 : Math.min(1, centre + half);
        return new Interval(low, high, level, METHOD);
    }
}
