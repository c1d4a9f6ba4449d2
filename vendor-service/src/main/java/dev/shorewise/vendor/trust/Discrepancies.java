package dev.shorewise.vendor.trust;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Cases of figures that do not agree: the vendor replies within its time, the client decides. */
@ApplicationScoped
public class Discrepancies {

    private final Filings filings;
    private final TrustConfig config;

    Discrepancies(Filings filings, TrustConfig config) {
        this.filings = filings;
        this.config = config;
    }

    /** Opens a case, unless there is one of the same figure and source. */
    void open(String vendorId, YearMonth month, Held held, String reconciliation) {
        Instant due = filings.now().plus(config.replyWithin());
        Discrepancy body = new Discrepancy(vendorId, month.toString(), held, reconciliation, due);
        filings.open(
                Discrepancy.KIND,
                vendorId,
                Discrepancy.key(vendorId, month.toString(), held),
                "OPEN",
                body,
                Party.SUITE);
    }

    /**
     * Leads a case on.
     *
     * @param note the vendor's reply, or why the client decides so
     * @throws TrustRefusal for a step that is not this side's, or a decision before the vendor replied in its time
     */
    @Transactional
    public Filing<Discrepancy> move(UUID id, String state, String note, Party by, LongConsumer basedOn) {
        return filings.move(
                Discrepancy.KIND,
                id,
                basedOn,
                open -> {
                    ReportMoves.checkCase(open, state, by);
                    if (note.isBlank()) {
                        throw KitRefusal.badParameter("note", "the reply, or why it is decided so");
                    }
                    if (open.isIn("OPEN") && state.equals("UPHELD") && !isOverdue(open)) {
                        throw new TrustRefusal(
                                TrustRefusal.Kind.WRONG_STATE,
                                "The vendor has until " + open.body().replyDue() + " to reply.");
                    }
                    return new Filing.Next<>(state, open.body(), note, true);
                },
                by);
    }

    public Filing<Discrepancy> get(UUID id) {
        return filings.get(Discrepancy.KIND, id);
    }

    /** A vendor's cases, the oldest first. */
    public List<Filing<Discrepancy>> list(String vendorId) {
        return filings.list(Discrepancy.KIND, vendorId);
    }

    /** A page of a vendor's, the oldest first. */
    public Page<Filing<Discrepancy>> page(String vendorId, @Nullable String cursor, int limit) {
        return filings.page(Discrepancy.KIND, vendorId, cursor, limit);
    }

    /** Whether the vendor let its time pass without a reply. */
    public boolean isOverdue(Filing<Discrepancy> open) {
        return Discrepancy.isOverdue(open, filings.now());
    }
}
