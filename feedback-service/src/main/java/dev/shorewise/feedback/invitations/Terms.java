package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.surveys.SurveyId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a policy says.
 *
 * @param survey which survey is asked, in its newest version at the time of the invitation
 * @param active whether anybody is asked now
 * @param only the values that an eligible contact has, by dimension; empty for all contacts
 * @param sampling how many are drawn
 * @param timing when they are asked
 * @param delivery how the link reaches them
 */
public record Terms(
        SurveyId survey,
        boolean active,
        Map<Dimension, Set<String>> only,
        Sampling sampling,
        Timing timing,
        Delivery delivery) {

    public Terms {
        only = only.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
        if (only.containsKey(Dimension.AGENT)) {
            throw new IllegalArgumentException("who is asked does not depend on the agent");
        }
    }

    /** How the link reaches the customer. No address of a customer is known here. */
    public enum Delivery {
        /** By mail to the customer's pseudonym at the client's relay, which knows the address. */
        MAIL,
        /** To the client's own system, by webhook. */
        WEBHOOK,
        /** The client asks for the links that are due and shows them in its own application. */
        PULL
    }

    boolean allows(ClosedContact contact) {
        return only.entrySet().stream().allMatch(one -> {
            String value = contact.value(one.getKey());
            return value != null && one.getValue().contains(value);
        });
    }
}
