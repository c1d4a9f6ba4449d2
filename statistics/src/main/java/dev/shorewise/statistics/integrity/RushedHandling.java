package dev.shorewise.statistics.integrity;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.MeanDifference;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.comparison.RateDifference;
import dev.shorewise.statistics.comparison.TwoProportionTest;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Speed bought with quality, {@code integrity/rushed@1}: contacts got shorter and their outcome worse. Both must hold, so
 * the chance is the larger of the two (intersection-union test). Several strata are brought to the mix of now, so that a
 * change of questions is not taken for a change of work. A fall of handling time alone is improvement.
 *
 * @param shorter time saved on each contact, in the unit of the times
 * @param shorterShare of the earlier time, as a share
 * @param worse points of outcome lost, as a share
 * @param interval of the points lost, 95 %
 * @param handled contacts of now
 * @param chanceOfTime one-sided
 * @param chanceOfOutcome one-sided
 */
public record RushedHandling(
        double shorter,
        double shorterShare,
        double worse,
        Interval interval,
        long handled,
        double chanceOfTime,
        double chanceOfOutcome) {

    /** The definition. */
    public static final String METHOD = "integrity/rushed@1";

    /** Contacts with a handling time that each period needs. */
    public static final int LEAST_HANDLED = 100;

    /** Contacts with a known outcome that each period needs. */
    public static final int LEAST_OUTCOMES = 50;

    /** A smaller fall of handling time is ignored. */
    public static final double LEAST_FALL = 0.05;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z = NORMAL.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);
    /** Not .05: where everybody gets faster the outcome alone decides, and honest worlds then alarm in all of the 5 %. */
    private static final double ALARM = 0.04;

    /** Whether both periods hold enough for a verdict. */
    public static boolean isEnough(List<Stratum> strata) {
        return strata.stream().mapToLong(s -> s.handlingBefore().count()).sum() >= LEAST_HANDLED
                && strata.stream().mapToLong(s -> s.handlingNow().count()).sum() >= LEAST_HANDLED
                && strata.stream()
                                .mapToLong(s -> s.resolved().before().denominator())
                                .sum()
                        >= LEAST_OUTCOMES
                && strata.stream()
                                .mapToLong(s -> s.resolved().now().denominator())
                                .sum()
                        >= LEAST_OUTCOMES;
    }

    /**
     * One stratum by Welch's test and the pooled test of two shares; several at the mix of now.
     *
     * @param strata each with two times and one outcome in both periods at least
     */
    public static RushedHandling of(List<Stratum> strata) {
        return strata.size() == 1 ? ofOne(strata.get(0)) : ofMany(strata);
    }

    /** The chance that neither is real. */
    public double chance() {
        return shorterShare < LEAST_FALL || worse <= 0 ? 1 : Math.max(chanceOfTime, chanceOfOutcome);
    }

    /** Contacts that would have been resolved as before: each comes back or goes unanswered. */
    public double extraContacts() {
        return Math.max(0, worse) * handled;
    }

    /** Which of many cells stand out when the share of false ones among them stays at 4 % (Benjamini and Hochberg). */
    public static List<Integer> standingOut(List<RushedHandling> cells) {
        double[] q = Multiplicity.benjaminiHochberg(
                cells.stream().mapToDouble(RushedHandling::chance).toArray());
        return IntStream.range(0, q.length).filter(i -> q[i] <= ALARM).boxed().toList();
    }

    private static RushedHandling ofOne(Stratum stratum) {
        Moments before = stratum.handlingBefore();
        Moments now = stratum.handlingNow();
        Ratio was = stratum.resolved().before();
        Ratio is = stratum.resolved().now();
        RateDifference outcome = RateDifference.between(was, is);
        double shorter = before.mean().orElseThrow() - now.mean().orElseThrow();
        double ofTime = MeanDifference.between(now, before)
                .map(time -> oneSided(time.chance(), time.statistic() < 0))
                .orElse(1.0);
        return new RushedHandling(
                shorter,
                shorter / before.mean().orElseThrow(),
                outcome.value(),
                outcome.interval(),
                now.count(),
                ofTime,
                oneSided(TwoProportionTest.of(is, was).chance(), outcome.value() > 0));
    }

    private static RushedHandling ofMany(List<Stratum> strata) {
        double handled = strata.stream().mapToLong(s -> s.handlingNow().count()).sum();
        double known =
                strata.stream().mapToLong(s -> s.resolved().now().denominator()).sum();
        double was = 0;
        double is = 0;
        double timeVariance = 0;
        double worse = 0;
        double variance = 0;
        for (Stratum stratum : strata) {
            double weight = stratum.handlingNow().count() / handled;
            was += weight * stratum.handlingBefore().mean().orElseThrow();
            is += weight * stratum.handlingNow().mean().orElseThrow();
            timeVariance += weight * weight * (error(stratum.handlingBefore()) + error(stratum.handlingNow()));
            Ratio before = stratum.resolved().before();
            Ratio now = stratum.resolved().now();
            double share = now.denominator() / known;
            worse += share * (before.value().orElseThrow() - now.value().orElseThrow());
            variance += share * share * (error(before) + error(now));
        }
        double half = Z * Math.sqrt(variance);
        return new RushedHandling(
                was - is,
                (was - is) / was,
                worse,
                new Interval(worse - half, worse + half, Interval.DEFAULT_LEVEL, "adjust/direct@1"),
                (long) handled,
                above(was - is, timeVariance),
                above(worse, variance));
    }

    private static double above(double difference, double variance) {
        return variance == 0 ? difference > 0 ? 0 : 1 : NORMAL.survivalProbability(difference / Math.sqrt(variance));
    }

    private static double error(Moments values) {
        return values.variance().orElse(0) / values.count();
    }

    /** With one added to both outcomes, so that none and all have a spread. */
    private static double error(Ratio rate) {
        double p = (rate.numerator() + 1.0) / (rate.denominator() + 2.0);
        return p * (1 - p) / rate.denominator();
    }

    private static double oneSided(double twoSided, boolean expectedSide) {
        return expectedSide ? twoSided / 2 : 1 - twoSided / 2;
    }
}
