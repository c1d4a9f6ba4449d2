package dev.shorewise.benchmarks.truth;

import static dev.shorewise.benchmarks.truth.Figures.said;

import dev.shorewise.benchmarks.truth.Detector.Said;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.TwoProportionTest;
import dev.shorewise.statistics.integrity.InvitationCheck;
import dev.shorewise.statistics.integrity.SiteConsistency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Worlds of agents whose customers are asked, and of sites that do the same work. */
final class Work {

    private static final double ALARM = 0.05;

    private Work() {}

    static List<Detector> all() {
        return List.of(
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
