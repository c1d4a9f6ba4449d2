package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.DecisionRows;
import dev.shorewise.feedback.invitations.store.RateRows;
import dev.shorewise.feedback.responses.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was decided about contacts, one by one and added up. */
@ApplicationScoped
public class Drawings {

    private final DecisionRows decisions;
    private final RateRows rates;

    Drawings(DecisionRows decisions, RateRows rates) {
        this.decisions = decisions;
        this.rates = rates;
    }

    /**
     * Which contacts.
     *
     * @param vendorId of one vendor; empty for all
     * @param from that reached the service at or after
     * @param to and before
     */
    public record Scope(Optional<String> vendorId, Instant from, Instant to) {}

    /** Decisions by vendor and contact, after the given ones. */
    @Transactional
    public List<Decided> list(Scope scope, String afterVendor, String afterContact, int most) {
        return decisions.list(scope, afterVendor, afterContact, most);
    }

    /** Counts by the values of a dimension, by stratum, or of all together. */
    @Transactional
    public List<InvitationCounts> counts(Scope scope, Optional<Dimension> by) {
        return rates.counts(scope, by);
    }
}
