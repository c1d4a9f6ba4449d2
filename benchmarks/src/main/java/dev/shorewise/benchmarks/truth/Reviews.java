package dev.shorewise.benchmarks.truth;

import static dev.shorewise.benchmarks.truth.Figures.said;

import dev.shorewise.benchmarks.truth.Detector.Said;
import dev.shorewise.statistics.agreement.KrippendorffAlpha;
import dev.shorewise.statistics.agreement.Leniency;
import dev.shorewise.statistics.agreement.Level;
import java.util.ArrayList;
import java.util.List;

/** Worlds of reviewed work. */
final class Reviews {

    private static final int REVIEWERS = 6;
    private static final int UNITS = 150;

    private Reviews() {}

    static List<Detector> all() {
        return List.of(
                new Detector(
                        Leniency.METHOD,
                        "6 reviewers, 150 contacts scored by two each, noise of 6 points; family-wise",
                        "one reviewer 6 points too lenient",
                        Reviews::lenient),
                new Detector(
                        KrippendorffAlpha.METHOD,
                        "a yes-no criterion, 100 contacts scored by two who err in 3 % of cases",
                        "they err in 20 % of cases",
                        Reviews::unreliable));
    }

    private static Said lenient(Chance chance, boolean planted) {
        List<Leniency.Score> scores = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            double work = chance.normal(78, 10);
            int first = unit % REVIEWERS;
            int second = (first + 1 + (int) (chance.even() * (REVIEWERS - 1))) % REVIEWERS;
            for (int who : new int[] {first, second}) {
                double points = chance.normal(work, 6) + (planted && who == 0 ? 6 : 0);
                scores.add(new Leniency.Score("u" + unit, "r" + who, points));
            }
        }
        List<String> named = Leniency.of(scores).stream()
                .filter(Leniency::standsOut)
                .map(Leniency::reviewer)
                .toList();
        boolean found = planted && named.contains("r0");
        return said(found, named.size() > (found ? 1 : 0), planted);
    }

    private static Said unreliable(Chance chance, boolean planted) {
        double error = planted ? 0.20 : 0.03;
        List<double[]> units = new ArrayList<>();
        for (int unit = 0; unit < 100; unit++) {
            boolean yes = chance.happens(0.6);
            units.add(new double[] {seen(yes, error, chance), seen(yes, error, chance)});
        }
        double alpha = KrippendorffAlpha.of(Level.NOMINAL, units).value().orElse(0);
        return said(alpha < KrippendorffAlpha.TENTATIVE, false, planted);
    }

    private static double seen(boolean yes, double error, Chance chance) {
        return yes != chance.happens(error) ? 1 : 0;
    }
}
