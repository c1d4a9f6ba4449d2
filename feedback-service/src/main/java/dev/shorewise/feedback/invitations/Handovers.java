package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.Decided.Decision;
import dev.shorewise.feedback.invitations.Decided.Drawn;
import dev.shorewise.feedback.invitations.store.DecisionRows;
import dev.shorewise.feedback.invitations.store.InvitationRows;
import dev.shorewise.feedback.invitations.store.PolicyRows;
import dev.shorewise.feedback.responses.Erasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Takes contacts that closed, each once however often it is handed over, and decides about each. One batch at a time, in
 * all replicas together, so that no customer is asked twice.
 */
@ApplicationScoped
public class Handovers {

    private final PolicyRows policies;
    private final DecisionRows decisions;
    private final InvitationRows invitations;
    private final Planning planning;
    private final Erasures erasures;
    private final Clock clock;

    Handovers(
            PolicyRows policies,
            DecisionRows decisions,
            InvitationRows invitations,
            Planning planning,
            Erasures erasures,
            Clock clock) {
        this.policies = policies;
        this.decisions = decisions;
        this.invitations = invitations;
        this.planning = planning;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * How many were new and how many were known.
     *
     * @param taken decided now
     * @param known decided before: nothing changes
     */
    public record Receipt(int taken, int known) {}

    /** Decides about contacts that are new. Who was drawn is not told to whom hands over. */
    @Transactional
    public Receipt take(List<ClosedContact> contacts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        decisions.takeTurn();
        List<Policy> newest = policies.newest();
        int taken = 0;
        for (ClosedContact contact : contacts) {
            if (!decisions.isKnown(contact.vendorId(), contact.contactId())) {
                decide(contact, newest, now);
                taken++;
            }
        }
        return new Receipt(taken, contacts.size() - taken);
    }

    private void decide(ClosedContact contact, List<Policy> newest, Instant now) {
        Optional<Policy> policy = Policy.about(contact, newest);
        String customer = contact.about().people().customer();
        if (customer != null && erasures.isErased(customer)) {
            decisions.addErased(contact, now);
        } else if (policy.isEmpty()) {
            decisions.add(new Decided(contact, Decision.NOT_ELIGIBLE, Optional.empty()), now);
        } else if (customer == null) {
            decisions.add(new Decided(contact, Decision.CUSTOMER_UNKNOWN, Optional.empty()), now);
        } else {
            draw(contact, customer, policy.get(), now);
        }
    }

    private void draw(ClosedContact contact, String customer, Policy policy, Instant now) {
        Terms terms = policy.terms();
        if (contact.closedAt()
                .plus(terms.timing().delay())
                .plus(terms.timing().expiry())
                .isBefore(now)) {
            decisions.add(new Decided(contact, Decision.TOO_LATE, Optional.empty()), now);
            return;
        }
        Sampling.Chosen stratum = terms.sampling().of(contact);
        Drawn drawn = new Drawn(
                policy.id(),
                policy.version(),
                stratum.name(),
                stratum.rate(),
                Draw.lot(policy.seed(), contact.vendorId(), contact.contactId()));
        Decision decision = Decision.NOT_DRAWN;
        if (drawn.isDrawn()) {
            boolean lately =
                    invitations.asked(customer, now.minus(terms.timing().quarantine()));
            decision = lately ? Decision.QUARANTINED : Decision.INVITED;
        }
        decisions.add(new Decided(contact, decision, Optional.of(drawn)), now);
        if (decision == Decision.INVITED) {
            planning.plan(terms.survey(), contact, terms.timing(), now, null);
        }
    }
}
