package dev.shorewise.gateway.audit;

import dev.shorewise.gateway.audit.store.AuditRows;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What was done here, as it was done: entries are begun, ended and read, and never changed. */
@ApplicationScoped
public class AuditTrail {

    private final AuditRows rows;

    AuditTrail(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * Begins an entry.
     *
     * @return its number
     * @throws IllegalStateException if it cannot be written; the deed must then not be done
     */
    public long begin(Actor actor, Deed deed) {
        return rows.begin(actor, deed);
    }

    /** Ends an entry with the status of the answer. */
    public void end(long number, int status) {
        rows.end(number, status);
    }

    /**
     * A page of entries, the latest first.
     *
     * @param caller only of this login name or subject, if given
     * @param cursor where the page begins, if not at the latest
     * @throws KitRefusal (400) if the cursor is none of ours
     */
    public Page<AuditEntry> latest(@Nullable String caller, @Nullable String cursor, int limit) {
        long before =
                Cursor.parse(cursor, 1).map(last -> number(last.keys().get(0))).orElse(Long.MAX_VALUE);
        return Page.of(
                rows.latest(before, caller, limit + 1), limit, entry -> Cursor.of(Long.toString(entry.number())));
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
        }
    }
}
