package dev.shorewise.vendor.trust;

import static dev.shorewise.vendor.trust.FeedChecks.words;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.TwoProportionTest;
import dev.shorewise.statistics.integrity.InvitationCheck;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says whether a vendor that asks its customers itself asks those of all agents alike, site by site: each site has a way of
 * its own of asking, so agents are held against colleagues of the same site. Pure.
 */
final class OwnAskingChecks {

    private static final double ALARM = .05;

    private OwnAskingChecks() {}

    /** One look a site, and one more for each agent passed over; none where the vendor tells of no invitation. */
    static List<Look> of(List<Asked> agents) {
        SortedMap<String, List<Asked>> sites = new TreeMap<>();
        agents.forEach(agent ->
                sites.computeIfAbsent(agent.site(), site -> new ArrayList<>()).add(agent));
        List<Look> looks = new ArrayList<>();
        sites.forEach((site, of) -> looks.addAll(ofSite(site, of)));
        return looks;
    }

    private static List<Look> ofSite(String site, List<Asked> agents) {
        SortedMap<String, Ratio> invited = new TreeMap<>();
        Map<String, Ratio> cameBack = new HashMap<>();
        agents.forEach(agent -> {
            invited.put(agent.agent(), agent.invited());
            cameBack.put(agent.agent(), agent.cameBack());
        });
        InvitationCheck check = InvitationCheck.of(invited);
        if (check.groups().size() < 2) {
            return List.of(Look.of(
                            Check.INVITATIONS,
                            Result.NOT_ENOUGH_DATA,
                            "Fewer than two agents of " + site
                                    + " have enough contacts to tell whether the vendor asks all alike.",
                            Map.of("agents", (double) check.groups().size()),
                            InvitationCheck.METHOD)
                    .about(Map.of("site", site)));
        }
        List<Look> looks = new ArrayList<>();
        check.passedOver().forEach(group -> looks.add(passedOver(site, group, cameBack)));
        if (looks.isEmpty()) {
            looks.add(Look.of(
                            Check.INVITATIONS,
                            Result.CLEAR,
                            words(
                                    "The vendor's own invitations at %s pass none of %d agents over.",
                                    site, check.groups().size()),
                            Map.of("chiSquare", check.chiSquare(), "chance", check.chance()),
                            InvitationCheck.METHOD)
                    .about(Map.of("site", site)));
        }
        return looks;
    }

    private static Look passedOver(String site, InvitationCheck.Group agent, Map<String, Ratio> cameBack) {
        Ratio own = cameBack.getOrDefault(agent.name(), Ratio.NONE);
        Ratio others = cameBack.entrySet().stream()
                .filter(other -> !other.getKey().equals(agent.name()))
                .map(Map.Entry::getValue)
                .reduce(Ratio.NONE, Ratio::plus);
        Map<String, Double> figures = new HashMap<>(Map.of(
                "invited", agent.invited().value().orElse(0),
                "others", agent.others().value().orElse(0),
                "residual", agent.residual(),
                "chance", agent.chance()));
        return Look.of(
                        Check.INVITATIONS,
                        Result.WARNING,
                        words(
                                        "At %s the vendor itself asks %.0f %% of the customers of agent %s, and %.0f %% of colleagues' (%,d and %,d answered contacts): whoever is not asked cannot complain.",
                                        site,
                                        100 * agent.invited().value().orElse(0),
                                        agent.name(),
                                        100 * agent.others().value().orElse(0),
                                        agent.invited().denominator(),
                                        agent.others().denominator())
                                + outcome(own, others, figures),
                        figures,
                        InvitationCheck.METHOD)
                .about(Map.of("site", site, "agent", agent.name()));
    }

    /** What else is known of those customers, said only where chance does not explain it. */
    private static String outcome(Ratio own, Ratio others, Map<String, Double> figures) {
        if (!own.isMeasured() || !others.isMeasured()) {
            return "";
        }
        TwoProportionTest test = TwoProportionTest.of(own, others);
        double came = own.value().orElse(0);
        double elsewhere = others.value().orElse(0);
        figures.put("cameBack", came);
        figures.put("cameBackOthers", elsewhere);
        figures.put("cameBackChance", test.chance());
        return test.chance() <= ALARM && came > elsewhere
                ? words(
                        " These customers came back within seven days in %.0f %% of cases, colleagues' in %.0f %%.",
                        100 * came, 100 * elsewhere)
                : "";
    }
}
