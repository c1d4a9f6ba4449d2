package dev.shorewise.statistics.comparison;

import dev.shorewise.statistics.Ratio;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Whether two groups have the same rate: {@code test/two-proportion-z@1}, and Fisher's exact test for groups that are
 * too small for it. Both are two-sided and assume that trials are independent.
 *
 * @param statistic how many standard errors the rates are apart; 0 for the exact test, which has none
 * @param chance how often groups of one rate would be at least this far apart, 0 to 1
 * @param method the definition that was used
 */
public record TwoProportionTest(double statistic, double chance, String method) {

    /** The definition of {@link #pooled}. */
    public static final String POOLED = "test/two-proportion-z@1";

    /** The definition of {@link #exact}. */
    public static final String EXACT = "test/fisher-exact@1";

    private static final int LEAST_EXPECTED = 5;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The pooled test where at least {@value #LEAST_EXPECTED} are expected in each of the four cells, else the exact one. */
    public static TwoProportionTest of(Ratio first, Ratio second) {
        return leastExpected(first, second) < LEAST_EXPECTED ? exact(first, second) : pooled(first, second);
    }

    /**
     * {@code z = (p1 - p2) / sqrt(p (1 - p) (1/n1 + 1/n2))} with p of both together; 0 where all or none succeed.
     *
     * @throws java.util.NoSuchElementException when a group is empty
     */
    public static TwoProportionTest pooled(Ratio first, Ratio second) {
        double difference = first.value().orElseThrow() - second.value().orElseThrow();
        double together = first.plus(second).value().orElseThrow();
        double error = Math.sqrt(together * (1 - together) * (1.0 / first.denominator() + 1.0 / second.denominator()));
        double z = error == 0 ? 0 : difference / error;
        return new TwoProportionTest(z, Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))), POOLED);
    }

    /**
     * Fisher's exact test.
     *
     * @throws ArithmeticException above 2^31 - 1 trials
     */
    public static TwoProportionTest exact(Ratio first, Ratio second) {
        int[][] table = {cells(first), cells(second)};
        Ratio both = first.plus(second);
        boolean settled = both.numerator() == 0
                || both.numerator() == both.denominator()
                || first.denominator() == 0
                || second.denominator() == 0;
        double chance = settled ? 1 : FisherExactTest.withDefaults().test(table).getPValue();
        return new TwoProportionTest(0, Math.min(1, chance), EXACT);
    }

    private static int[] cells(Ratio rate) {
        return new int[] {Math.toIntExact(rate.numerator()), Math.toIntExact(rate.denominator() - rate.numerator())};
    }

    private static double leastExpected(Ratio first, Ratio second) {
        double rate = first.plus(second).value().orElse(0);
        return Math.min(first.denominator(), second.denominator()) * Math.min(rate, 1 - rate);
    }
}
