package dev.shorewise.benchmarks.truth;

import static dev.shorewise.benchmarks.truth.Figures.said;

import dev.shorewise.benchmarks.truth.Detector.Said;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.comparison.TwoProportionTest;
import dev.shorewise.statistics.integrity.InvitationCheck;
import dev.shorewise.statistics.integrity.RushedHandling;
import dev.shorewise.statistics.integrity.ShortContacts;
import dev.shorewise.statistics.integrity.SiteConsistency;
import dev.shorewise.statistics.integrity.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Worlds of sites and agents at work. */
final class Work {

    private static final int CELLS = 12;
    private static final int A_PERIOD = 2_000;
    private static final double SPREAD = 0.55;
    private static final double ALARM = 0.05;

    private Work() {}

    static List<Detector> all() {
        return List.of(
                new Detector(
                        RushedHandling.METHOD,
                        "12 cells of site, reason and channel, 2,000 contacts a period",
                        "one cell 11 % shorter with 6 points less resolved",
                        (chance, planted) -> rushed(chance, planted, 1)),
                new Detector(
                        RushedHandling.METHOD,
                        "the same, while all cells get 10 % shorter and nothing gets worse",
                        "one cell also with 6 points less resolved",
                        (chance, planted) -> rushed(chance, planted, 0.9)),
                new Detector(
                        ShortContacts.METHOD,
                        "20 agents of 1,000 contacts; family-wise",
                        "one agent with 16 % short contacts, which come back at 39 % and not 22 %",
                        Work::shortContacts),
                new Detector(
                        InvitationCheck.METHOD,
                        "20 agents of 400 eligible contacts, 18.5 % asked; family-wise",
                        "one agent's customers asked at 9 %",
                        Work::invited),
                new Detector(
                        TwoProportionTest.POOLED,
                        "8,000 eligible contacts, asked by outcome",
                        "who came back is asked at 13 % and not 18.5 %",
                        Work::byOutcome),
                new Detector(
                        "consistency/dersimonian-laird@1",
                        "8 sites of 1,000 contacts",
                        "sites differ by 3 points (SD)",
                        Work::uneven),
                new Detector(
                        SiteConsistency.METHOD,
                        "8 sites of 1,000 contacts, each against the rest; family-wise",
                        "one site 7 points worse",
                        Work::oneSite));
    }

    private static Said rushed(Chance chance, boolean planted, double faster) {
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
        List<Integer> standing = RushedHandling.standingOut(cells);
        // screening allows a share of false ones beside the true; what is asked here is whether the true one is there
        return said(standing.contains(0), !planted && !standing.isEmpty(), planted);
    }

    private static Said shortContacts(Chance chance, boolean planted) {
        double[] chances = new double[20];
        for (int i = 0; i < chances.length; i++) {
            boolean here = planted && i == 0;
            int few = Math.max(1, chance.binomial(1_000, here ? 0.16 : 0.10));
            ShortContacts agent =
                    ShortContacts.of(0.10, chance.rate(few, here ? 0.39 : 0.22), chance.rate(1_000 - few, 0.22));
            chances[i] = agent.oddsRatio() > 1 ? Math.max(agent.chanceOfShare(), agent.chanceOfHarm()) : 1;
        }
        double[] adjusted = Multiplicity.holm(chances);
        boolean other = false;
        for (int i = 1; i < adjusted.length; i++) {
            other |= adjusted[i] <= ALARM;
        }
        return said(adjusted[0] <= ALARM, other, planted);
    }

    private static Said invited(Chance chance, boolean planted) {
        SortedMap<String, Ratio> agents = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            agents.put("%02d".formatted(i), chance.rate(400, planted && i == 0 ? 0.09 : 0.185));
        }
        List<InvitationCheck.Group> passed = InvitationCheck.of(agents).passedOver();
        boolean first = passed.stream().anyMatch(group -> group.name().equals("00"));
        return said(first, passed.size() > (first ? 1 : 0), planted);
    }

    private static Said byOutcome(Chance chance, boolean planted) {
        TwoProportionTest test =
                TwoProportionTest.of(chance.rate(2_000, planted ? 0.13 : 0.185), chance.rate(6_000, 0.185));
        return said(test.statistic() < 0 && test.chance() <= ALARM, false, planted);
    }

    private static Said uneven(Chance chance, boolean planted) {
        SortedMap<String, Ratio> sites = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            sites.put("site " + i, chance.rate(1_000, chance.normal(0.75, planted ? 0.03 : 1e-9)));
        }
        return said(SiteConsistency.of(sites).isUneven(), false, planted);
    }

    private static Said oneSite(Chance chance, boolean planted) {
        SortedMap<String, Ratio> sites = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            sites.put("site " + i, chance.rate(1_000, planted && i == 0 ? 0.68 : 0.75));
        }
        List<String> out = SiteConsistency.of(sites).sites().stream()
                .filter(SiteConsistency.Site::standsOut)
                .map(SiteConsistency.Site::name)
                .toList();
        return said(out.contains("site 0"), out.stream().anyMatch(name -> !planted || !name.equals("site 0")), planted);
    }
}
