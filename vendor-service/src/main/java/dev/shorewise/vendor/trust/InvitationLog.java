package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.trust.store.InvitationLogRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Whom vendors asked for an answer themselves, told by them. Whom the client asks is drawn elsewhere. */
@ApplicationScoped
public class InvitationLog {

    private final InvitationLogRows rows;
    private final Vendors vendors;
    private final Clock clock;

    InvitationLog(InvitationLogRows rows, Vendors vendors, Clock clock) {
        this.rows = rows;
        this.vendors = vendors;
        this.clock = clock;
    }

    /** Adds invitations; a contact that is in the log keeps what was told first. How many are new. */
    @Transactional
    public int add(String vendorId, List<Invited> invited) {
        vendors.mustExist(vendorId);
        return rows.add(vendorId, invited, clock.instant());
    }

    /** Each agent with answered inbound contacts of a period, by site and pseudonym; none where the log names no contact of it. */
    @Transactional
    public List<Asked> byAgent(String vendorId, Period period) {
        vendors.mustExist(vendorId);
        List<Asked> all = rows.byAgent(vendorId, period);
        return all.stream().anyMatch(agent -> agent.invited().numerator() > 0) ? all : List.of();
    }
}
