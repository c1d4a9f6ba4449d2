package dev.shorewise.benchmarks.truth;

import static dev.shorewise.benchmarks.truth.Figures.said;

import dev.shorewise.benchmarks.truth.Detector.Said;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.integrity.RushedHandling;
import dev.shorewise.statistics.integrity.ShortContacts;
import dev.shorewise.statistics.integrity.Stratum;
import java.util.ArrayList;
import java.util.List;

/** Worlds in which somebody may be in a hurry. */
final class Rushed {

    private static final int CELLS = 12;
    private static final int SITES = 4;
    private static final int STRATA = 6;
    private static final int A_PERIOD = 2_000;
    private static final int ANSWERS = 400;
    private static final double SPREAD = 0.55;
    private static final double ALARM = 0.05;

    private Rushed() {}

    static List<Detector> all() {
        return List.of(
                new Detector(
                        RushedHandling.METHOD,
                        "12 cells of site, reason and channel, 2,000 contacts a period",
                        "one cell 11 % shorter with 6 points less resolved",
                        (chance, planted) -> cells(chance, planted, 1)),
                new Detector(
                        RushedHandling.METHOD,
                        "the same, while all cells get 10 % shorter and nothing gets worse",
                        "one cell also with 6 points less resolved",
                        (chance, planted) -> cells(chance, planted, 0.9)),
                new Detector(
                        RushedHandling.METHOD,
                        "the same 12 cells, each also by 400 answers of customers, all 10 % shorter",
                        "one cell also with 15 points fewer satisfied",
                        Rushed::satisfied),
                new Detector(
                        RushedHandling.METHOD,
                        "4 sites and the vendor at the mix of now, 6 reasons of 400 contacts each, all 10 % shorter",
                        "one site also with 6 points less resolved",
                        Rushed::sites),
                new Detector(
                        ShortContacts.METHOD,
                        "20 agents of 1,000 contacts; family-wise",
                        "one agent with 16 % short contacts, which come back at 39 % and not 22 %",
                        Rushed::shortContacts));
    }

    private static Said cells(Chance chance, boolean planted, double faster) {
        List<RushedHandling> cells = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            boolean here = planted && i == 0;
            double median = 200 + 300 * chance.even();
            double resolved = 0.65 + 0.15 * chance.even();
            Stratum.Outcomes outcomes = new Stratum.Outcomes(
                    chance.rate(A_PERIOD, resolved), chance.rate(A_PERIOD, here ? resolved - 0.06 : resolved));
            cells.add(RushedHandling.of(List.of(new Stratum(
                    chance.times(A_PERIOD, median, SPREAD),
                    chance.times(A_PERIOD, here ? median * Math.min(faster, 0.89) : median * faster, SPREAD),
                    outcomes))));
        }
        return screened(cells, planted);
    }

    private static Said satisfied(Chance chance, boolean planted) {
        List<RushedHandling> looks = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            double median = 200 + 300 * chance.even();
            Stratum resolved = stratum(chance, median, A_PERIOD, 0.7, 0);
            looks.add(RushedHandling.of(List.of(new Stratum(
                    resolved.handlingBefore(),
                    resolved.handlingNow(),
                    new Stratum.Outcomes(
                            chance.rate(ANSWERS, 0.8), chance.rate(ANSWERS, planted && i == 0 ? 0.65 : 0.8))))));
            looks.add(RushedHandling.of(List.of(resolved)));
        }
        return screened(looks, planted);
    }

    private static Said sites(Chance chance, boolean planted) {
        List<RushedHandling> groups = new ArrayList<>();
        List<Stratum> vendor = new ArrayList<>();
        for (int site = 0; site < SITES; site++) {
            List<Stratum> own = new ArrayList<>();
            for (int reason = 0; reason < STRATA; reason++) {
                own.add(stratum(
                        chance, 150 + 80 * reason, ANSWERS, 0.6 + 0.05 * reason, planted && site == 0 ? 0.06 : 0));
            }
            groups.add(RushedHandling.of(own));
            vendor.addAll(own);
        }
        groups.add(RushedHandling.of(vendor));
        return screened(groups, planted);
    }

    /** Like contacts that got a tenth shorter. @param worse by so much less is resolved */
    private static Stratum stratum(Chance chance, double median, int contacts, double resolved, double worse) {
        return new Stratum(
                chance.times(contacts, median, SPREAD),
                chance.times(contacts, 0.9 * median, SPREAD),
                new Stratum.Outcomes(chance.rate(contacts, resolved), chance.rate(contacts, resolved - worse)));
    }

    /** Screening allows a share of false ones beside the true; what is asked is whether the true one, the first, is there. */
    private static Said screened(List<RushedHandling> looks, boolean planted) {
        List<Integer> standing = RushedHandling.standingOut(looks);
        return said(standing.contains(0), !planted && !standing.isEmpty(), planted);
    }

    private static Said shortContacts(Chance chance, boolean planted) {
        double[] chances = new double[20];
        for (int i = 0; i < chances.length; i++) {
            boolean here = planted && i == 0;
            int few = Math.max(1, chance.binomial(1_000, here ? 0.16 : 0.10));
            ShortContacts agent =
                    ShortContacts.of(0.10, chance.rate(few, here ? 0.39 : 0.22), chance.rate(1_000 - few, 0.22));
            chances[i] = agent.chance();
        }
        double[] adjusted = Multiplicity.holm(chances);
        boolean other = false;
        for (int i = 1; i < adjusted.length; i++) {
            other |= adjusted[i] <= ALARM;
        }
        return said(adjusted[0] <= ALARM, other, planted);
    }
}
