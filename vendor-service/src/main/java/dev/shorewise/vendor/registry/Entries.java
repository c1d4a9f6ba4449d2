package dev.shorewise.vendor.registry;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.registry.store.ChangeRows;
import dev.shorewise.vendor.registry.store.EntryRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** What the registry keeps of vendors: contracts, persons, and what sites serve. Every change leaves a trace. */
@ApplicationScoped
public class Entries {

    private final EntryRows rows;
    private final ChangeRows changes;
    private final Clock clock;

    Entries(EntryRows rows, ChangeRows changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Adds an entry, or changes it.
     *
     * @param by who does it
     * @param basedOn told the revision that is being changed; throws to refuse. Not asked of a new entry
     */
    @Transactional
    public <T extends Record> Entry<T> put(
            Entry.Kind kind, String vendorId, String id, T body, String by, LongConsumer basedOn) {
        return this.<T>change(kind, vendorId, id, known -> body, by, basedOn);
    }

    /** As {@link #put}, with an entry that is made of the one before, which nobody else changes meanwhile. */
    @Transactional
    <T extends Record> Entry<T> change(
            Entry.Kind kind,
            String vendorId,
            String id,
            Function<Optional<T>, T> change,
            String by,
            LongConsumer basedOn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Entry<T>> known = rows.lock(kind, vendorId, id);
        known.ifPresent(entry -> basedOn.accept(entry.revision()));
        T body = change.apply(known.map(Entry::body));
        if (known.isPresent() && known.get().body().equals(body)) {
            return known.get();
        }
        Entry<T> entry = known.map(old -> new Entry<>(vendorId, id, body, old.createdAt(), now, old.revision() + 1))
                .orElseGet(() -> new Entry<>(vendorId, id, body, now, now, 0));
        rows.put(kind, entry);
        changes.add(vendorId, kind.name(), id, now, by, null, body);
        return entry;
    }

    /** Removes an entry; what it was stays among the changes. */
    @Transactional
    public void remove(Entry.Kind kind, String vendorId, String id, String by, LongConsumer basedOn) {
        Entry<Record> known = this.<Record>find(kind, vendorId, id).orElseThrow(KitRefusal::unknown);
        basedOn.accept(known.revision());
        rows.delete(kind, vendorId, id);
        changes.add(vendorId, kind.name(), id, clock.instant().truncatedTo(ChronoUnit.MICROS), by, null, null);
    }

    /** An entry; empty if there is none or the caller may not see it. */
    @Transactional
    public <T extends Record> Optional<Entry<T>> find(Entry.Kind kind, String vendorId, String id) {
        return rows.find(kind, vendorId, id);
    }

    /** Entries by vendor and id, from the one after {@code after}. */
    @Transactional
    public <T extends Record> List<Entry<T>> list(
            Entry.Kind kind,
            Optional<String> vendorId,
            Optional<String> after,
            Optional<Instant> updatedSince,
            int most) {
        return rows.list(kind, vendorId, after, updatedSince, most);
    }

    /** What was changed of a vendor, from the change after {@code after}. */
    @Transactional
    public List<Change> changes(
            String vendorId, Optional<String> subject, long after, Optional<Instant> since, int most) {
        return changes.list(vendorId, subject, after, since, most);
    }
}
