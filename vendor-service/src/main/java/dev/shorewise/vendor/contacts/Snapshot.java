package dev.shorewise.vendor.contacts;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.store.SnapshotRows;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** One moment's contacts, as parts of figures and as distributions. Ends with the {@link Snapshots#read} that gave it. */
public final class Snapshot {

    private final SnapshotRows rows;

    Snapshot(SnapshotRows rows) {
        this.rows = rows;
    }

    /**
     * The parts of each group's figures, by the group's key. Read from roll-ups, so what it costs does not depend on
     * how many contacts there are.
     *
     * @param times waits that {@link Parts#within} will be asked for; those without a rung are counted from contacts
     */
    public SortedMap<String, Parts> parts(ContactScope scope, Grouping grouping, Set<Duration> times) {
        return rows.parts(scope, grouping, times);
    }

    /** Milliseconds and how often they occur among contacts, exactly, by the group's key; groups without any are missing. */
    public Map<String, Histogram> distributions(ContactScope scope, Grouping grouping, Sample sample) {
        return rows.distributions(scope, grouping, sample);
    }

    /** Where a vendor's month stands. */
    public MonthState month(String vendorId, YearMonth month) {
        return rows.month(vendorId, month).orElse(MonthState.EMPTY);
    }

    /** A number that grows whenever a contact of a month that the period touches changes. */
    public long revision(String vendorId, Period period) {
        return rows.revision(vendorId, period);
    }
}
