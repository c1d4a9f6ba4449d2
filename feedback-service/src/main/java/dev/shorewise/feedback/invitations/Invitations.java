package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.InvitationRows;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invitations, for those who run them. */
@ApplicationScoped
public class Invitations {

    private final InvitationRows rows;
    private final Link link;
    private final Clock clock;

    Invitations(InvitationRows rows, Link link, Clock clock) {
        this.rows = rows;
        this.link = link;
        this.clock = clock;
    }

    /** Invitations by id, after the given one. */
    @Transactional
    public List<Invitation> list(
            Optional<String> vendorId, Optional<Invitation.State> state, @Nullable UUID after, int most) {
        return rows.list(vendorId, state, after, most);
    }

    /**
     * Hands out the link of an invitation that the client shows in its own application, and counts it as delivered.
     *
     * @throws KitRefusal (404) if it is unknown or over
     */
    @Transactional
    public String handOut(UUID id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Invitation invitation = rows.find(id)
                .filter(found -> found.state().isOpen() && found.expiresAt().isAfter(now))
                .orElseThrow(KitRefusal::unknown);
        rows.sent(invitation.id(), now, null);
        return link.of(id);
    }
}
