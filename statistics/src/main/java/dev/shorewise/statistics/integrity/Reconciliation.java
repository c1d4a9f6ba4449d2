package dev.shorewise.statistics.integrity;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.sampling.SampleSize;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A reported share against an independent sample of the same thing, {@code reconcile/newcombe-tolerance@1}: consistent
 * when Newcombe's interval of the difference lies within the tolerance, discrepant when it lies wholly outside, otherwise
 * not to be said yet, with the sample that would say it.
 *
 * @param tolerance that both sides agreed on, as a share
 * @param difference reported less independent
 * @param interval of it, 95 %
 * @param chance the error rate at which the interval would just touch the tolerance; 1 inside it
 * @param adjusted that chance, allowing for all comparisons made together (Holm)
 */
public record Reconciliation(
        Pair pair, double tolerance, double difference, Interval interval, double chance, double adjusted) {

    /** The definition. */
    public static final String METHOD = "reconcile/newcombe-tolerance@1";

    /** What is agreed where nobody says otherwise: three points. */
    public static final double DEFAULT_TOLERANCE = 0.03;

    /** A smaller sample gives no verdict. */
    public static final int LEAST_SAMPLE = 30;

    private static final double ALARM = 1 - Interval.DEFAULT_LEVEL;
    private static final int HALVINGS = 60;

    /** What is compared. */
    public record Pair(Ratio reported, Ratio independent) {}

    /** What can be said. */
    public enum Verdict {
        CONSISTENT,
        /** Apart by more than the tolerance, which chance does not explain. */
        DISCREPANT,
        INCONCLUSIVE
    }

    /** A comparison by itself. */
    public static Reconciliation of(Pair pair, double tolerance) {
        return family(List.of(pair), tolerance).get(0);
    }

    /** Comparisons made together: the risk of any false discrepancy among them stays at 5 %. */
    public static List<Reconciliation> family(List<Pair> pairs, double tolerance) {
        double[] chances =
                pairs.stream().mapToDouble(pair -> chance(pair, tolerance)).toArray();
        double[] adjusted = Multiplicity.holm(chances);
        List<Reconciliation> all = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            Pair pair = pairs.get(i);
            double difference = pair.reported().value().orElseThrow()
                    - pair.independent().value().orElseThrow();
            all.add(new Reconciliation(
                    pair, tolerance, difference, interval(pair, Interval.DEFAULT_LEVEL), chances[i], adjusted[i]));
        }
        return all;
    }

    public Verdict verdict() {
        if (pair.independent().denominator() < LEAST_SAMPLE) {
            return Verdict.INCONCLUSIVE;
        }
        boolean outside = interval.low() > tolerance || interval.high() < -tolerance;
        if (outside && adjusted <= ALARM) {
            return Verdict.DISCREPANT;
        }
        return interval.low() >= -tolerance && interval.high() <= tolerance ? Verdict.CONSISTENT : Verdict.INCONCLUSIVE;
    }

    /** Whether the reported share is the larger one. */
    public boolean isOverstated() {
        return difference > 0;
    }

    /** How many independent cases in all would settle it, if what is seen now is how it is; empty where none could. */
    public OptionalLong needed() {
        OptionalDouble needed =
                SampleSize.verdict(pair.reported(), pair.independent().value().orElseThrow(), tolerance);
        return needed.isPresent()
                ? OptionalLong.of(Math.max(LEAST_SAMPLE, (long) Math.ceil(needed.getAsDouble())))
                : OptionalLong.empty();
    }

    private static Interval interval(Pair pair, double level) {
        Interval one =
                Wilson.interval(pair.reported().numerator(), pair.reported().denominator(), level);
        Interval two = Wilson.interval(
                pair.independent().numerator(), pair.independent().denominator(), level);
        double p1 = pair.reported().value().orElseThrow();
        double p2 = pair.independent().value().orElseThrow();
        double d = p1 - p2;
        return new Interval(
                d - Math.hypot(p1 - one.low(), two.high() - p2),
                d + Math.hypot(one.high() - p1, p2 - two.low()),
                level,
                METHOD);
    }

    private static double chance(Pair pair, double tolerance) {
        double d = pair.reported().value().orElseThrow()
                - pair.independent().value().orElseThrow();
        if (Math.abs(d) <= tolerance) {
            return 1;
        }
        double low = 1e-12;
        double high = 1 - 1e-12;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            Interval interval = interval(pair, 1 - middle);
            boolean outside = d > 0 ? interval.low() > tolerance : interval.high() < -tolerance;
            if (outside) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
