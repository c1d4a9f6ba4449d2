package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.FeedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a vendor's feed shows about itself: where it is silent, what it says twice, what cannot be, what it changes late. */
@ApplicationScoped
public class FeedFacts {

    private final FeedRows rows;

    FeedFacts(FeedRows rows) {
        this.rows = rows;
    }

    /**
     * Records that cannot all be true.
     *
     * @param records that were looked at
     * @param impossible how many cannot be
     * @param examples ids of some of them
     */
    public record Impossible(long records, long impossible, List<String> examples) {}

    /**
     * Contacts that were changed after their month was over.
     *
     * @param changed so many
     * @param better those that turned from not answered in time into answered in time
     * @param worse those that turned the other way
     */
    public record Late(long changed, long better, long worse) {}

    /** How many contacts were offered in each hour in which any were, of one site. */
    @Transactional
    public Map<Instant, Long> hours(String vendorId, String siteId, Instant from, Instant to) {
        return rows.hours(vendorId, siteId, from, to);
    }

    /** Contacts that stand under two ids: one agent, one moment and every time alike. */
    @Transactional
    public Impossible repeated(String vendorId, Period period) {
        return rows.repeated(vendorId, period);
    }

    /** Calls that an agent answered while still talking in another, by more than a second. */
    @Transactional
    public Impossible overlapping(String vendorId, Period period) {
        return rows.overlapping(vendorId, period);
    }

    /**
     * Days of agents with two calls and more whose talk, hold and wrap-up add up to ten minutes more than passed from the first
     * call to the end of the last. Examples are calls of such days, one of each.
     */
    @Transactional
    public Impossible sums(String vendorId, Period period) {
        return rows.sums(vendorId, period);
    }

    /**
     * Answered waits around a limit, in six bins of equal width: three up to the limit, which belongs to the third, and three
     * beyond it.
     */
    @Transactional
    public int[] waits(String vendorId, Period period, Duration limit, Duration width) {
        return rows.waits(vendorId, period, limit, width);
    }

    /**
     * What was restated from some time on.
     *
     * @param limit within which a contact is answered in time
     */
    @Transactional
    public Late late(String vendorId, Period period, Instant from, Duration limit) {
        return rows.late(vendorId, period, from, limit);
    }
}
