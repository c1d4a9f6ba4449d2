package dev.shorewise.statistics.integrity;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * An agent whose contacts are often shorter than the shortest tenth of all other agents', and whose short contacts come
 * back more often than the others: the second level of {@code integrity/rushed@1}. Both must hold.
 *
 * @param oddsRatio of coming back after a short contact against after another one, with half added where a cell is empty
 * @param interval of it, 95 % (Woolf)
 * @param chanceOfShare that an agent like the others has so many short contacts, one-sided
 * @param chanceOfHarm that short contacts come back as often as others, two-sided (Fisher)
 */
public record ShortContacts(double oddsRatio, Interval interval, double chanceOfShare, double chanceOfHarm) {

    /** The definition. */
    public static final String METHOD = RushedHandling.METHOD;

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /**
     * Of an agent.
     *
     * @param usual share of contacts that short is for others, such as .10
     * @param repeatsOfShort short contacts that came back, over short contacts
     * @param repeatsOfOthers the same of all other contacts of the agent
     */
    public static ShortContacts of(double usual, Ratio repeatsOfShort, Ratio repeatsOfOthers) {
        int n = Math.toIntExact(repeatsOfShort.denominator() + repeatsOfOthers.denominator());
        double share = BinomialTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(n, (int) repeatsOfShort.denominator(), usual)
                .getPValue();
        int[][] table = {cells(repeatsOfShort), cells(repeatsOfOthers)};
        boolean empty = table[0][0] == 0 || table[0][1] == 0 || table[1][0] == 0 || table[1][1] == 0;
        double add = empty ? 0.5 : 0;
        double a = table[0][0] + add;
        double b = table[0][1] + add;
        double c = table[1][0] + add;
        double d = table[1][1] + add;
        double odds = a * d / (b * c);
        double half = Z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
        return new ShortContacts(
                odds,
                new Interval(odds * Math.exp(-half), odds * Math.exp(half), Interval.DEFAULT_LEVEL, METHOD),
                share,
                FisherExactTest.withDefaults().test(table).getPValue());
    }

    /** The chance that not both hold: many short contacts, which come back more often than others. */
    public double chance() {
        return oddsRatio > 1 ? Math.max(chanceOfShare, chanceOfHarm) : 1;
    }

    private static int[] cells(Ratio rate) {
        return new int[] {Math.toIntExact(rate.numerator()), Math.toIntExact(rate.denominator() - rate.numerator())};
    }
}
