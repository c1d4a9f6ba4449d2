package dev.shorewise.feedback.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When to open a case, and whose it is.
 *
 * @param id a short name
 * @param position rules are tried by it, then by id; the first that fits opens the case
 * @param active whether it is tried at all
 * @param appliesFrom responses from here on
 * @param trigger which responses
 * @param handling what is to be done
 */
public record CaseRule(
        String id, int position, boolean active, Instant appliesFrom, Trigger trigger, Handling handling) {

    /**
     * What is to be done.
     *
     * @param owner a person or team of the client
     * @param within how long until the case is due
     * @param escalateTo who gets it when it is overdue; empty if nobody
     * @param question that the owner asks the customer afterwards; empty if none
     */
    public record Handling(String owner, Duration within, Optional<String> escalateTo, Optional<String> question) {}

    /** The first active rule that fits. */
    public static Optional<CaseRule> first(List<CaseRule> rules, Judged response) {
        return rules.stream()
                .filter(rule -> rule.active && !response.respondedAt().isBefore(rule.appliesFrom))
                .sorted(Comparator.comparingInt(CaseRule::position).thenComparing(CaseRule::id))
                .filter(rule -> rule.trigger.fits(response))
                .findFirst();
    }
}
