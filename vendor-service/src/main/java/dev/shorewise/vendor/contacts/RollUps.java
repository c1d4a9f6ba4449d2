package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.RollUpRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Set;
import java.util.SortedMap;

/** Contacts as parts of figures. What it costs to read them does not depend on how many contacts there are. */
@ApplicationScoped
public class RollUps {

    private final RollUpRows rows;

    RollUps(RollUpRows rows) {
        this.rows = rows;
    }

    /**
     * From here to the end of the transaction everything is read as it is now, whatever is imported meanwhile. Must be
     * the first thing that the transaction does.
     */
    @Transactional
    public void freeze() {
        rows.freeze();
    }

    /**
     * The parts of each group's figures, by the group's key.
     *
     * @param times waits that {@link Parts#within} will be asked for; those without a rung are counted from contacts
     */
    @Transactional
    public SortedMap<String, Parts> read(ContactScope scope, Grouping grouping, Set<Duration> times) {
        return rows.read(scope, grouping, times);
    }

    /** How many cells differ from what the contacts themselves say; 0 unless something is broken. */
    @Transactional
    public long differences() {
        return rows.differences();
    }
}
