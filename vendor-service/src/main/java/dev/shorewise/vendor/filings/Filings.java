package dev.shorewise.vendor.filings;

import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.filings.Filing.Kind;
import dev.shorewise.vendor.filings.Filing.Next;
import dev.shorewise.vendor.filings.store.FilingRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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

    /**
     * A page of a kind about a vendor, in the order in which filings were opened.
     *
     * @param token of the page before; null for the first
     * @throws KitRefusal (400) for a token that is none of ours
     */
    @Transactional
    public <T> Page<Filing<T>> page(Kind<T> kind, String vendorId, @Nullable String token, int limit) {
        return Page.of(
                rows.page(kind, vendorId, Cursor.parse(token, 2).map(Filings::place), limit + 1),
                limit,
                filing -> Cursor.of(filing.opened().at().toString(), filing.id().toString()));
    }

    private static FilingRows.Place place(Cursor cursor) {
        try {
            return new FilingRows.Place(
                    Instant.parse(cursor.keys().get(0)),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
        }
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
