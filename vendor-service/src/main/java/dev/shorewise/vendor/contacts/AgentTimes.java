package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.AgentTimeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** How long agents' contacts take, and which of them come back. */
@ApplicationScoped
public class AgentTimes {

    private final AgentTimeRows rows;

    AgentTimes(AgentTimeRows rows) {
        this.rows = rows;
    }

    /**
     * Like contacts of one agent that took about as long.
     *
     * @param agent the pseudonym, 32 hexadecimal digits
     * @param reason with its channel: only like is compared with like
     * @param step of five seconds, 0 for up to five
     * @param contacts of known customers
     * @param cameBack of those, with the same matter within seven days
     */
    public record Step(String site, String agent, String reason, int step, long contacts, long cameBack) {}

    /** Answered contacts of a period whose agent, customer and time are known. */
    @Transactional
    public List<Step> of(String vendorId, Period period) {
        return rows.of(vendorId, period);
    }
}
