package dev.shorewise.vendor.quality;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Sessions in which several judge the same contacts, blind to each other. */
@ApplicationScoped
public class Sessions {

    private final Filings filings;
    private final Vendors vendors;
    private final Templates templates;

    Sessions(Filings filings, Vendors vendors, Templates templates) {
        this.filings = filings;
        this.vendors = vendors;
        this.templates = templates;
    }

    @Transactional
    public Filing<Session> open(Session session, Party by) {
        vendors.mustExist(session.vendorId());
        templates.get(session.template());
        return filings.open(Session.KIND, session.vendorId(), null, "OPEN", session, by)
                .orElseThrow();
    }

    /** Closes a session: from then on everybody reads what everybody scored, and nobody scores any more. */
    @Transactional
    public Filing<Session> close(UUID id, Party by, LongConsumer basedOn) {
        return filings.move(
                Session.KIND,
                id,
                basedOn,
                session -> {
                    if (!session.isIn("OPEN")) {
                        throw new QualityRefusal(QualityRefusal.Kind.WRONG_STATE, "This session is closed.");
                    }
                    return new Filing.Next<>("CLOSED", session.body(), "", true);
                },
                by);
    }

    @Transactional
    public Filing<Session> get(UUID id) {
        return filings.get(Session.KIND, id);
    }

    @Transactional
    public List<Filing<Session>> list(String vendorId) {
        return filings.list(Session.KIND, vendorId);
    }

    /** A page of a vendor's, the oldest first. */
    public Page<Filing<Session>> page(String vendorId, @Nullable String cursor, int limit) {
        return filings.page(Session.KIND, vendorId, cursor, limit);
    }

    /** Refuses a review that is not part of an open session. */
    void mustHold(UUID id, Review review) {
        Filing<Session> session = get(id);
        boolean fits = session.isIn("OPEN")
                && session.vendorId().equals(review.subject().vendorId())
                && session.body().template().equals(review.template())
                && session.body().contacts().contains(review.subject().contactId());
        if (!fits) {
            throw new QualityRefusal(
                    QualityRefusal.Kind.NOT_IN_SESSION,
                    "Review contacts of an open session, by its scorecard and of its vendor.");
        }
    }
}
