package dev.shorewise.finance.invoices;

import dev.shorewise.finance.invoices.check.InvoiceCheck;
import dev.shorewise.finance.invoices.store.CheckRows;
import dev.shorewise.finance.invoices.store.InvoiceRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Invoices as they arrived, what was found in them, and how far they have come. */
@ApplicationScoped
public class Invoices {

    private final InvoiceRows rows;
    private final CheckRows checks;
    private final Posting posting;

    Invoices(InvoiceRows rows, CheckRows checks, Posting posting) {
        this.rows = rows;
        this.checks = checks;
        this.posting = posting;
    }

    /** One, with its lines. */
    @Transactional
    public Optional<Invoice> find(UUID id) {
        return rows.find(id);
    }

    /** Those that a filter lets through, without lines, by id, after the given one. */
    @Transactional
    public List<Invoice> list(InvoiceFilter filter, Optional<UUID> after, int most) {
        return rows.list(filter, after, most);
    }

    /** Other invoices of a vendor's month that were here before this one, with their lines. */
    @Transactional
    public List<Invoice> before(Invoice invoice) {
        YearMonth month = invoice.head().month();
        return rows
                .list(
                        new InvoiceFilter(invoice.head().vendorId(), month, null, null),
                        Optional.empty(),
                        Integer.MAX_VALUE)
                .stream()
                .filter(other -> other.id().compareTo(invoice.id()) < 0)
                .flatMap(other -> rows.find(other.id()).stream())
                .toList();
    }

    /** What was found last. */
    @Transactional
    public Optional<StoredCheck> check(UUID id) {
        return checks.latest(id);
    }

    /** Keeps what was found. */
    @Transactional
    public StoredCheck keep(Invoice invoice, InvoiceCheck check, String by) {
        return checks.keep(invoice, check, by);
    }

    /** How an invoice came to where it stands, the first step first. */
    @Transactional
    public List<InvoiceStep> steps(UUID id) {
        return rows.steps(id);
    }

    /**
     * An invoice that was led on.
     *
     * @param posted what became of it in the ledger; empty if it went to no state in which its lines stay as they are
     */
    public record Moved(Invoice invoice, Optional<Posting.Posted> posted) {}

    /**
     * Leads an invoice to a state; accepted or settled it is posted to the ledger.
     *
     * @param expected is told the revision, and refuses if that is not what the caller knows
     * @throws InvoiceRefusal if it cannot go there, was not checked, or differs and nobody says why it goes there
     */
    @Transactional
    public Optional<Moved> move(UUID id, InvoiceState to, @Nullable String reason, String by, IntConsumer expected) {
        return rows.lock(id).map(invoice -> {
            expected.accept(invoice.revision());
            if (!invoice.state().leadsTo(to)) {
                throw new InvoiceRefusal(
                        InvoiceRefusal.Kind.WRONG_STATE,
                        "An invoice does not go from " + invoice.state() + " to " + to + ".");
            }
            StoredCheck check = checks.latest(id)
                    .filter(found -> invoice.state() != InvoiceState.RECEIVED || found.revision() == invoice.revision())
                    .orElseThrow(() -> new InvoiceRefusal(
                            InvoiceRefusal.Kind.NOT_CHECKED, "Check the invoice as it stands now, then decide."));
            if ((to == InvoiceState.DISPUTED || !check.check().isClean()) && (reason == null || reason.isBlank())) {
                throw new InvoiceRefusal(
                        InvoiceRefusal.Kind.REASON_MISSING, "Say why: the invoice differs from what was expected.");
            }
            rows.move(invoice, to, reason, by);
            Posting.Posted posted = to.isFrozen() ? posting.post(invoice) : null;
            return new Moved(rows.find(id).orElseThrow(), Optional.ofNullable(posted));
        });
    }
}
