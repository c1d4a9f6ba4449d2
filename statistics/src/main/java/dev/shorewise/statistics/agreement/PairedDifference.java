package dev.shorewise.statistics.agreement;

import dev.shorewise.statistics.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * The same cases judged twice, yes or no: {@code d = (b - c)/n} with {@code SE = sqrt(b + c - (b - c)^2/n)/n}, and
 * McNemar's exact test, a binomial of the disagreements at one half.
 *
 * @param cases n
 * @param firstOnly b, where only the first said yes
 * @param secondOnly c, where only the second did
 */
public record PairedDifference(long cases, int firstOnly, int secondOnly) {

    /** The definition. */
    public static final String METHOD = "test/mcnemar-exact@1";

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    public PairedDifference {
        if (firstOnly < 0 || secondOnly < 0 || cases < 1 || (long) firstOnly + secondOnly > cases) {
            throw new IllegalArgumentException("disagreements are some of the cases, but got " + firstOnly + " and "
                    + secondOnly + " of " + cases);
        }
    }

    /** The first's share of yes less the second's. */
    public double value() {
        return (double) (firstOnly - secondOnly) / cases;
    }

    public double standardError() {
        double apart = firstOnly - secondOnly;
        return Math.sqrt(firstOnly + secondOnly - apart * apart / cases) / cases;
    }

    /** Of the difference, 95 %. */
    public Interval interval() {
        double half = Z * standardError();
        return new Interval(value() - half, value() + half, Interval.DEFAULT_LEVEL, METHOD);
    }

    /** How often like judges would disagree this one-sidedly, in whichever direction: at one half both tails are alike. */
    public double chance() {
        return Math.min(1, 2 * above(Math.max(firstOnly, secondOnly)));
    }

    /** As {@link #chance}, in the first's direction alone. */
    public double chanceOfFirst() {
        return above(firstOnly);
    }

    private double above(int count) {
        int apart = firstOnly + secondOnly;
        return apart == 0
                ? 1
                : BinomialTest.withDefaults()
                        .with(AlternativeHypothesis.GREATER_THAN)
                        .test(apart, count, 0.5)
                        .getPValue();
    }
}
