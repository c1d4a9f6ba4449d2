package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.SnapshotRows;
import dev.shorewise.vendor.contacts.store.SnapshotSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Contacts as they are at one moment, whatever is imported meanwhile. */
@ApplicationScoped
public class Snapshots {

    private final SnapshotSource source;

    Snapshots(SnapshotSource source) {
        this.source = source;
    }

    /** Reads all that belongs together; must not be called inside a transaction, whose moment is its own. */
    public <T> T read(Function<Snapshot, T> reading) {
        try (SnapshotRows rows = source.open()) {
            return reading.apply(new Snapshot(rows));
        }
    }

    /** How many roll-up cells differ from what the contacts themselves say; 0 unless something is broken. */
    public long differences() {
        try (SnapshotRows rows = source.open()) {
            return rows.differences();
        }
    }
}
