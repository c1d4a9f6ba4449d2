package dev.shorewise.feedback.invitations;

import dev.shorewise.statistics.Ratio;

/**
 * What became of the eligible contacts of one group.
 *
 * @param key the group's value; empty if unknown
 * @param eligible contacts that a policy is about and whose customer is known
 * @param invited drawn and not in quarantine
 * @param sent whose link has left, delivered or not
 * @param delivered whose link somebody took: a mail relay, the client's system, the client's application
 * @param answered that came back with an answer, in part or whole
 */
public record InvitationCounts(String key, long eligible, long invited, long sent, long delivered, long answered) {

    public Ratio overDelivered() {
        return new Ratio(answered, delivered);
    }

    public Ratio overSent() {
        return new Ratio(answered, sent);
    }

    public Ratio overEligible() {
        return new Ratio(answered, eligible);
    }

    public Ratio shareInvited() {
        return new Ratio(invited, eligible);
    }
}
