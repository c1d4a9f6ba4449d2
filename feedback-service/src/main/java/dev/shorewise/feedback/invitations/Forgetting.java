package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.InvitationRows;
import dev.shorewise.feedback.responses.CustomerErased;
import dev.shorewise.feedback.responses.CustomerErased.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes customers who ask for it out of invitations, in the transaction that takes them out of responses. */
@ApplicationScoped
class Forgetting {

    private final InvitationRows rows;

    Forgetting(InvitationRows rows) {
        this.rows = rows;
    }

    void forget(@Observes CustomerErased erased) {
        erased.found(Kept.INVITATIONS, rows.forget(erased.customer()));
    }
}
