package dev.shorewise.vendor.papers;

import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.papers.store.PaperRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps papers. Writes of one paper follow each other; what was written before stays among its steps. */
@ApplicationScoped
public class Papers {

    /** The owner of what is the client's own; no vendor can be called that. */
    public static final String CLIENT = "-";

    private final PaperRows rows;
    private final Clock clock;

    Papers(PaperRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Where a paper lies. */
    public record Place<T extends Record>(PaperKind<T> kind, String vendorId, String of, String id) {}

    /**
     * Adds a paper, or changes it.
     *
     * @param basedOn told the revision that is being changed; throws to refuse. Not asked of a new paper
     */
    @Transactional
    public <T extends Record> Paper<T> put(Place<T> place, T body, String by, LongConsumer basedOn) {
        Optional<Paper<T>> known = rows.lock(place);
        known.ifPresent(paper -> basedOn.accept(paper.revision()));
        if (known.isPresent() && known.get().body().equals(body)) {
            return known.get();
        }
        return write(place, known, body, by);
    }

    /**
     * Changes a paper that exists.
     *
     * @throws KitRefusal as unknown if there is none or the caller may not see it
     */
    @Transactional
    public <T extends Record> Paper<T> change(
            Place<T> place, UnaryOperator<T> change, String by, LongConsumer basedOn) {
        Paper<T> known = rows.lock(place).orElseThrow(KitRefusal::unknown);
        basedOn.accept(known.revision());
        return write(place, Optional.of(known), change.apply(known.body()), by);
    }

    /** A paper, kept from others until the transaction ends. */
    @Transactional
    public <T extends Record> Paper<T> hold(Place<T> place) {
        return rows.lock(place).orElseThrow(KitRefusal::unknown);
    }

    @Transactional
    public <T extends Record> Optional<Paper<T>> find(Place<T> place) {
        return rows.find(place);
    }

    /** A paper; refused as unknown if there is none or the caller may not see it. */
    @Transactional
    public <T extends Record> Paper<T> get(Place<T> place) {
        return rows.find(place).orElseThrow(KitRefusal::unknown);
    }

    /** All papers of a kind that belong to one thing of one owner, by id. */
    @Transactional
    public <T extends Record> List<Paper<T>> list(PaperKind<T> kind, String vendorId, String of) {
        return rows.list(kind, vendorId, Optional.of(of), "", Integer.MAX_VALUE);
    }

    /** Papers of a kind and owner by what they belong to and id, from the one after {@code after}. */
    @Transactional
    public <T extends Record> List<Paper<T>> page(
            PaperKind<T> kind, String vendorId, Optional<String> after, int most) {
        return rows.list(kind, vendorId, Optional.empty(), after.orElse(""), most);
    }

    /**
     * A page of papers of a kind and owner, by what they belong to and id.
     *
     * @param token of the page before; null for the first
     * @throws KitRefusal (400) for a token that is none of ours
     */
    public <T extends Record> Page<Paper<T>> page(
            PaperKind<T> kind, String vendorId, @Nullable String token, int limit) {
        return Page.of(
                page(
                        kind,
                        vendorId,
                        Cursor.parse(token, 1).map(key -> key.keys().get(0)),
                        limit + 1),
                limit,
                paper -> Cursor.of(paper.of() + "/" + paper.id()));
    }

    /** Every revision that a paper had, oldest first. */
    @Transactional
    public <T extends Record> List<Paper.Step<T>> steps(Place<T> place) {
        return rows.steps(place);
    }

    private <T extends Record> Paper<T> write(Place<T> place, Optional<Paper<T>> known, T body, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Paper<T> paper = new Paper<>(
                place.vendorId(),
                place.of(),
                place.id(),
                body,
                known.map(Paper::createdBy).orElse(by),
                known.map(Paper::createdAt).orElse(now),
                now,
                known.map(old -> old.revision() + 1).orElse(0L));
        rows.write(place.kind(), paper, by);
        return paper;
    }
}
