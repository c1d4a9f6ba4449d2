package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.ReviewFrameRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Contacts as those see them who judge some of them. */
@ApplicationScoped
public class ReviewFrame {

    private final ReviewFrameRows rows;

    ReviewFrame(ReviewFrameRows rows) {
        this.rows = rows;
    }

    /**
     * The answered contacts of a period by id, each with its stratum: site, channel, whether the agent is new (90 days), and
     * whether it was short (120 s) or long (600 s).
     */
    @Transactional
    public SortedMap<String, String> of(String vendorId, Period period) {
        return rows.of(vendorId, period);
    }

    /** Who served a contact, as a pseudonym of 32 hexadecimal digits, and on which day at the site. */
    public record Served(String agent, LocalDate day) {}

    /** Who served contacts; those of unnamed agents, and those that are not known, are missing. */
    @Transactional
    public Map<String, Served> served(String vendorId, List<String> contactIds) {
        return rows.served(vendorId, contactIds);
    }

    /** Whether the customers of contacts came back within seven days; contacts of unknown customers are missing. */
    @Transactional
    public Map<String, Boolean> cameBack(String vendorId, List<String> contactIds) {
        return rows.cameBack(vendorId, contactIds);
    }
}
