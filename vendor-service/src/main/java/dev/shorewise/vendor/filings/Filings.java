package dev.shorewise.vendor.filings;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.filings.Filing.Kind;
import dev.shorewise.vendor.filings.Filing.Next;
import dev.shorewise.vendor.filings.store.FilingRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Everything on record. */
@ApplicationScoped
public class Filings {

    private final FilingRows rows;
    private final Clock clock;

    Filings(FilingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Opens a filing in its first state.
     *
     * @param key of which there is only one open filing of the kind; null for any number
     * @return empty if there is one of that key already
     */
    @Transactional
    public <T> Optional<Filing<T>> open(
            Kind<T> kind, String vendorId, @Nullable String key, String state, T body, Party by) {
        return rows.open(kind, vendorId, key, state, body, new Filing.Opening(by, now()));
    }

    /**
     * Leads a filing on.
     *
     * @param basedOn is shown the revision before anything happens
     * @param step says where it goes, or refuses
     */
    @Transactional
    public <T> Filing<T> move(
            Kind<T> kind, UUID id, LongConsumer basedOn, Function<Filing<T>, Next<T>> step, Party by) {
        Filing<T> filing = rows.find(kind, id, true).orElseThrow(KitRefusal::unknown);
        basedOn.accept(filing.revision());
        return rows.move(kind, filing, step.apply(filing), by, now());
    }

    /** A filing; refused as unknown if there is none or the caller may not see it. */
    @Transactional
    public <T> Filing<T> get(Kind<T> kind, UUID id) {
        return rows.find(kind, id, false).orElseThrow(KitRefusal::unknown);
    }

    /** Filings of a kind about a vendor, in the order in which they were opened. */
    @Transactional
    public <T> List<Filing<T>> list(Kind<T> kind, String vendorId) {
        return rows.list(kind, vendorId);
    }

    /** Every state that a filing had. */
    @Transactional
    public List<Filing.Step> steps(UUID id) {
        return rows.steps(id);
    }

    /** A filing as callers read it. */
    @Transactional
    public <T> Filing.Shown<T> shown(Filing<T> filing) {
        return filing.shown(rows.steps(filing.id()));
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
