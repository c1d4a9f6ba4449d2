package dev.shorewise.vendor.sla;

import java.util.Map;
import java.util.Set;

/** From which state which side may lead a record to which. */
final class Moves {

    /** Who may make a move. */
    enum Who {
        OPENER,
        OTHER,
        EITHER
    }

    static final Moves EXCLUSION = new Moves(Map.of(
            "CLAIMED",
            Map.of("UNDER_REVIEW", Who.OTHER, "WITHDRAWN", Who.OPENER),
            "UNDER_REVIEW",
            Map.of("APPROVED", Who.OTHER, "PARTLY_APPROVED", Who.OTHER, "REJECTED", Who.OTHER)));

    static final Moves DISPUTE = new Moves(Map.of(
            "OPEN",
            Map.of("ANSWERED", Who.OTHER, "WITHDRAWN", Who.OPENER),
            "ANSWERED",
            Map.of(
                    "ACCEPTED", Who.OTHER,
                    "PARTLY_ACCEPTED", Who.OTHER,
                    "REJECTED", Who.OTHER,
                    "ESCALATED", Who.EITHER,
                    "WITHDRAWN", Who.OPENER),
            "REJECTED",
            Map.of("ESCALATED", Who.OPENER),
            "PARTLY_ACCEPTED",
            Map.of("ESCALATED", Who.OPENER),
            "ESCALATED",
            Map.of("RULED", Who.OTHER, "WITHDRAWN", Who.OPENER)));

    static final Moves EVENT = new Moves(Map.of(
            "DECLARED",
            Map.of("CONFIRMED", Who.OTHER, "CONTESTED", Who.OTHER, "WITHDRAWN", Who.OPENER),
            "CONTESTED",
            Map.of("CONFIRMED", Who.OTHER, "WITHDRAWN", Who.OPENER)));

    /** An event in one of these explains misses; one that the other side contests does not. */
    static final Set<String> EXPLAINING = Set.of("DECLARED", "CONFIRMED");

    /** An event costs, and gives rights, only when the other side has confirmed it. */
    static final String CONFIRMED = "CONFIRMED";

    /** An exclusion in one of these is neither granted nor refused. */
    static final Set<String> UNDECIDED = Set.of("CLAIMED", "UNDER_REVIEW");

    /** A dispute in one of these is not over. */
    static final Set<String> UNSETTLED = Set.of("OPEN", "ANSWERED", "ESCALATED");

    private final Map<String, Map<String, Who>> allowed;

    private Moves(Map<String, Map<String, Who>> allowed) {
        this.allowed = allowed;
    }

    /** Refuses a move that the state does not know or that is not this side's. */
    void check(Filed<?> filed, String to, Actor by) {
        Map<String, Who> next = allowed.getOrDefault(filed.state(), Map.of());
        Who who = next.get(to);
        if (who == null) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_STATE,
                    "It is " + filed.state() + "; from there it goes to "
                            + next.keySet().stream().sorted().toList() + ".");
        }
        boolean opener = by.side() == filed.openedBy().side();
        if (who == Who.OPENER && !opener || who == Who.OTHER && opener) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_SIDE,
                    "This step is for the "
                            + (opener
                                    ? filed.openedBy().side().other()
                                    : filed.openedBy().side()) + ": nobody decides on what they filed.");
        }
    }
}
