package dev.shorewise.vendor.measures;

import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Snapshots;
import dev.shorewise.vendor.measures.cases.DueList;
import dev.shorewise.vendor.measures.cases.DueList.DueCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases behind figures of promises. */
@ApplicationScoped
public class DueCases {

    private final Snapshots snapshots;
    private final Kpis kpis;

    DueCases(Snapshots snapshots, Kpis kpis) {
        this.snapshots = snapshots;
        this.kpis = kpis;
    }

    /**
     * The cases whose promise fell due in the cut's period, by when it did.
     *
     * @param known whether it must be known what became of them; empty for all
     * @param cursor from the page before; null for the first page
     * @throws KitRefusal (400) for a cursor that is none of ours
     */
    public Page<DueCase> list(
            Cut cut,
            DueList.Promise promise,
            Optional<Boolean> known,
            Params params,
            @Nullable String cursor,
            int limit) {
        Optional<Cursor> after = Cursor.parse(cursor, 2);
        DueList.Asked asked = new DueList.Asked(
                promise,
                known,
                after.map(DueCases::due).orElse(Instant.MIN),
                after.map(place -> place.keys().get(1)).orElse(""),
                limit + 1);
        SiteModels models = kpis.models(cut, Catalogue.select("frt/within-target-business@1"));
        List<DueCase> found = snapshots.read(contacts -> new CaseReading(contacts, models, params).due(asked));
        return Page.of(found, limit, due -> Cursor.of(due.dueAt().toString(), due.contactId()));
    }

    private static Instant due(Cursor cursor) {
        try {
            return Instant.parse(cursor.keys().get(0));
        } catch (DateTimeException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
        }
    }
}
