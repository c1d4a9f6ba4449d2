package dev.shorewise.benchmarks.truth;

import dev.shorewise.benchmarks.truth.Detector.Said;
import dev.shorewise.statistics.integrity.Heaping;
import dev.shorewise.statistics.integrity.Reconciliation;
import dev.shorewise.statistics.integrity.Reconciliation.Pair;
import dev.shorewise.statistics.integrity.VarianceLoss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Worlds of reported figures. */
final class Figures {

    private static final int REPORTS = 12;
    private static final int CONTACTS = 20_000;
    private static final int SURVEYED = 1_000;
    private static final double TARGET = 0.80;

    private Figures() {}

    static List<Detector> all() {
        return List.of(
                new Detector(
                        Reconciliation.METHOD,
                        "12 figures of a vendor's month, 1,000 answers each, tolerance 3 points; family-wise",
                        "one figure 9 points too high",
                        Figures::reconciled),
                new Detector(
                        Heaping.METHOD,
                        "60 figures around a target",
                        "4 of 5 that miss by less than a point are lifted over it",
                        Figures::nearTarget),
                new Detector(
                        Heaping.METHOD,
                        "last digits of 80 counts",
                        "three of ten are rounded to a 0 or a 5",
                        Figures::lastDigits),
                new Detector(
                        VarianceLoss.METHOD,
                        "12 weeks against the 12 before",
                        "weeks swing a fifth as much",
                        Figures::still));
    }

    private static Said reconciled(Chance chance, boolean planted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            double p = 0.6 + 0.3 * chance.even();
            double told = planted && i == 0 ? Math.min(0.99, p + 0.09) : p;
            pairs.add(new Pair(chance.rate(CONTACTS, told), chance.rate(SURVEYED, p)));
        }
        List<Reconciliation> held = Reconciliation.family(pairs, Reconciliation.DEFAULT_TOLERANCE);
        boolean first = held.get(0).verdict() == Reconciliation.Verdict.DISCREPANT;
        boolean other = held.stream().skip(1).anyMatch(each -> each.verdict() == Reconciliation.Verdict.DISCREPANT);
        return said(first, other, planted);
    }

    private static Said nearTarget(Chance chance, boolean planted) {
        int good = 0;
        int bad = 0;
        for (int month = 0; month < 60; month++) {
            double value = chance.normal(TARGET + 0.002, 0.02);
            boolean hair = value < TARGET && value >= TARGET - 0.01;
            boolean lifted = planted && hair && chance.happens(0.8);
            if (lifted || (value >= TARGET && value < TARGET + 0.01)) {
                good++;
            } else if (hair) {
                bad++;
            }
        }
        boolean alarm = good + bad >= Heaping.LEAST_NEAR && Heaping.nearTarget(good, bad) <= Heaping.ALARM;
        return said(alarm, false, planted);
    }

    private static Said lastDigits(Chance chance, boolean planted) {
        long[] counts = new long[10];
        for (int i = 0; i < 80; i++) {
            int digit = (int) (10 * chance.even());
            boolean rounded = planted && chance.happens(0.3);
            counts[rounded ? digit / 5 * 5 : digit]++;
        }
        return said(Heaping.lastDigits(counts) <= Heaping.ALARM_OF_DIGITS, false, planted);
    }

    private static Said still(Chance chance, boolean planted) {
        double[] earlier = new double[12];
        double[] later = new double[12];
        Arrays.setAll(earlier, week -> chance.normal(TARGET, 0.02));
        Arrays.setAll(later, week -> chance.normal(TARGET, planted ? 0.004 : 0.02));
        return said(VarianceLoss.of(earlier, later).isSuspicious(), false, planted);
    }

    /** What an alarm about the suspect, and about somebody else, amounts to. */
    static Said said(boolean suspect, boolean other, boolean planted) {
        if (other || (suspect && !planted)) {
            return Said.WRONG;
        }
        return suspect ? Said.FOUND : Said.NOTHING;
    }
}
