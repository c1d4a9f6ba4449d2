package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.integrity.InvitationCheck;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Says whether the customers of all agents are asked alike. Pure. */
final class AskingChecks {

    private AskingChecks() {}

    /**
     * One look, and one more for each agent whose customers are passed over.
     *
     * @param invited over eligible, by agent; empty where nobody tells
     */
    static List<Look> of(Optional<SortedMap<String, Ratio>> invited) {
        if (invited.isEmpty()) {
            return List.of(Look.of(
                    Check.INVITATIONS,
                    Result.NOT_ENOUGH_DATA,
                    "Who was asked for an answer is not known now.",
                    Map.of("agents", 0.0),
                    InvitationCheck.METHOD));
        }
        InvitationCheck check = InvitationCheck.of(invited.get());
        if (check.groups().size() < 2) {
            return List.of(Look.of(
                    Check.INVITATIONS,
                    Result.NOT_ENOUGH_DATA,
                    "Fewer than two agents have enough eligible contacts to tell whether all are asked alike.",
                    Map.of("agents", (double) check.groups().size()),
                    InvitationCheck.METHOD));
        }
        if (check.passedOver().isEmpty()) {
            return List.of(Look.of(
                    Check.INVITATIONS,
                    Result.CLEAR,
                    "The customers of all " + check.groups().size()
                            + " agents are asked alike, as far as chance allows.",
                    Map.of("chiSquare", check.chiSquare(), "chance", check.chance(), "strength", check.strength()),
                    InvitationCheck.METHOD));
        }
        return check.passedOver().stream().map(AskingChecks::passedOver).toList();
    }

    private static Look passedOver(InvitationCheck.Group agent) {
        return Look.of(
                        Check.INVITATIONS,
                        Result.WARNING,
                        FeedChecks.words(
                                "Agent %s invites %.0f %% of customers, colleagues %.0f %% (%,d and %,d eligible): whoever is not asked cannot complain.",
                                agent.name(),
                                100 * agent.invited().value().orElse(0),
                                100 * agent.others().value().orElse(0),
                                agent.invited().denominator(),
                                agent.others().denominator()),
                        Map.of(
                                "invited", agent.invited().value().orElse(0),
                                "others", agent.others().value().orElse(0),
                                "residual", agent.residual(),
                                "chance", agent.chance()),
                        InvitationCheck.METHOD)
                .about(Map.of("agent", agent.name()));
    }
}
