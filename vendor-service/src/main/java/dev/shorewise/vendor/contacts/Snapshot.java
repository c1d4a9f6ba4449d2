package dev.shorewise.vendor.contacts;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.store.SnapshotRows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One moment's contacts, as parts of figures and as distributions. Ends with the {@link Snapshots#read} that gave it. */
public final class Snapshot {

    private final SnapshotRows rows;

    Snapshot(SnapshotRows rows) {
        this.rows = rows;
    }

    /**
     * The parts of each group's figures, by the group's key. Read from roll-ups wherever one keeps the dimensions that
     * are asked for, so what it costs does not depend on how many contacts there are; from the contacts otherwise.
     *
     * @param wanted what is summed up, and nothing else; the other parts are 0
     * @param times waits that {@link Parts#within} will be asked for; those without a rung are counted from contacts
     */
    public SortedMap<GroupKey, Parts> parts(Cut cut, Set<Part> wanted, Set<Duration> times) {
        return rows.parts(cut, wanted, times);
    }

    /** As {@link #parts(Cut, Set, Set)} for all parts, by the text of the key. */
    public SortedMap<String, Parts> parts(ContactScope scope, Grouping grouping, Set<Duration> times) {
        SortedMap<String, Parts> groups = new TreeMap<>();
        parts(Cut.of(scope, grouping), Set.of(Part.values()), times)
                .forEach((key, parts) -> groups.put(key.text(), parts));
        return groups;
    }

    /** Milliseconds and how often they occur among contacts, exactly, by the group's key; groups without any are missing. */
    public Map<GroupKey, Histogram> distributions(Cut cut, Sample sample) {
        return rows.distributions(cut, sample);
    }

    /** As {@link #distributions(Cut, Sample)}, by the text of the key. */
    public Map<String, Histogram> distributions(ContactScope scope, Grouping grouping, Sample sample) {
        Map<String, Histogram> groups = new HashMap<>();
        distributions(Cut.of(scope, grouping), sample).forEach((key, values) -> groups.put(key.text(), values));
        return groups;
    }

    /**
     * As {@link #distributions(Cut, Sample)} with the error that {@link dev.shorewise.statistics.DurationBins} states,
     * and read from roll-ups for whole months by site and channel.
     */
    public Map<GroupKey, Histogram> binned(Cut cut, Sample sample) {
        return rows.binned(cut, sample);
    }

    /**
     * Every attempt of customers who are known, by issue and then time, with those a while before and after the period.
     *
     * @param before how many days before the period
     * @param after how many days after it
     */
    public void attempts(Cut cut, int before, int after, Consumer<Attempt> each) {
        rows.attempts(cut, before, after, each);
    }

    /**
     * Every case that can matter to a period, with its contact's id, in no order. The dimensions of the cut tell no time; its zone is not asked.
     *
     * @param since cases that were over before this day are left out
     */
    public void cases(Cut cut, LocalDate since, BiConsumer<String, CaseContact> each) {
        rows.cases(cut, since, each);
    }

    /** The last moment that any of these cases tells of; empty without cases. */
    public Optional<Instant> casesKnownUntil(Cut cut, LocalDate since) {
        return rows.casesKnownUntil(cut, since);
    }

    /** Until when contacts are known: the last offer of all; empty without contacts. */
    public Optional<Instant> knownUntil(Optional<String> vendorId) {
        return rows.knownUntil(vendorId);
    }

    /** Where a vendor's month stands. */
    public MonthState month(String vendorId, YearMonth month) {
        return rows.month(vendorId, month).orElse(MonthState.EMPTY);
    }

    /** A number that grows whenever a contact of a month that the period touches changes. */
    public long revision(String vendorId, Period period) {
        return revision(Optional.of(vendorId), period);
    }

    /** As {@link #revision(String, Period)}, of all vendors that the caller may see if none is named. */
    public long revision(Optional<String> vendorId, Period period) {
        return rows.revision(vendorId, period);
    }
}
