package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.DecisionRows;
import dev.shorewise.feedback.invitations.store.PolicyRows;
import dev.shorewise.feedback.responses.Erasures;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.surveys.SurveyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks customers whether what they complained of is settled, by an invitation like any other: by the way, outside the quiet
 * hours, with the reminders and for as long as the policy says that is about them. Nobody is drawn and no quarantine holds
 * it back, for it is the answer that they were owed; later invitations count it.
 */
@ApplicationScoped
public class FollowUps {

    /** The survey that asks. */
    public static final SurveyId SURVEY = new SurveyId("case-follow-up");

    /** What it is about; no contact of a vendor is called like this. */
    private static final String PREFIX = "@case/";

    private final PolicyRows policies;
    private final DecisionRows decisions;
    private final Planning planning;
    private final Erasures erasures;
    private final Clock clock;

    FollowUps(PolicyRows policies, DecisionRows decisions, Planning planning, Erasures erasures, Clock clock) {
        this.policies = policies;
        this.decisions = decisions;
        this.planning = planning;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** What came of asking. */
    public enum Outcome {
        ASKED,
        /** Nobody knows whose response it was, or the customer asked to be forgotten. */
        NO_CUSTOMER,
        /** No active policy is about contacts like this. */
        NO_POLICY
    }

    /**
     * Plans the question about a case, once.
     *
     * @param occasion what the customer complained of
     * @param question in place of the survey's own wording of whether the matter is resolved
     */
    @Transactional
    public Outcome ask(UUID caseId, String vendorId, Occasion occasion, String question) {
        String customer = occasion.people().customer();
        if (customer == null || erasures.isErased(customer)) {
            return Outcome.NO_CUSTOMER;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ClosedContact matter = new ClosedContact(
                vendorId,
                PREFIX + caseId,
                Objects.requireNonNullElse(occasion.contact().at(), occasion.respondedAt()),
                now,
                Optional.ofNullable(occasion.contact().id()).flatMap(id -> decisions.zone(vendorId, id)),
                new ClosedContact.About(occasion.place(), occasion.matter(), occasion.people()));
        Optional<Policy> policy = Policy.about(matter, policies.newest());
        if (policy.isEmpty()) {
            return Outcome.NO_POLICY;
        }
        if (!decisions.isKnown(vendorId, matter.contactId())) {
            decisions.addFollowUp(matter, policy.get(), now);
            planning.plan(SURVEY, matter, policy.get().terms().timing().atOnce(), now, question);
        }
        return Outcome.ASKED;
    }

    /** The case that an invitation is about; empty of all others. */
    static Optional<UUID> caseOf(String contactId) {
        return contactId.startsWith(PREFIX)
                ? Optional.of(UUID.fromString(contactId.substring(PREFIX.length())))
                : Optional.empty();
    }
}
