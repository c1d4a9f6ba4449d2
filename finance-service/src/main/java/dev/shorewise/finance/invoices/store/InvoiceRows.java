package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.InvoiceFilter;
import dev.shorewise.finance.invoices.InvoiceState;
import dev.shorewise.finance.invoices.InvoiceStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds invoices and leads them on; {@link InvoiceMerge} writes their lines. */
@ApplicationScoped
public class InvoiceRows {

    private final Sql sql;

    InvoiceRows(Sql sql) {
        this.sql = sql;
    }

    /** One, with its lines. */
    public Optional<Invoice> find(UUID id) {
        return sql.query(InvoiceShapes.SELECT + "where id = ?", InvoiceShapes::head, id).stream()
                .findFirst()
                .map(invoice -> new Invoice(
                        invoice.id(),
                        invoice.head(),
                        invoice.state(),
                        invoice.revision(),
                        invoice.updatedAt(),
                        sql.query(
                                InvoiceShapes.LINES,
                                row -> InvoiceShapes.line(row, invoice.head().currency()),
                                id)));
    }

    /** One, held against other writers to the end of the transaction. */
    public Optional<Invoice> lock(UUID id) {
        sql.query("select id from invoice where id = ? for update", row -> id, id);
        return find(id);
    }

    /** Those that a filter lets through, without lines. */
    public List<Invoice> list(InvoiceFilter filter, Optional<UUID> after, int most) {
        String month = filter.month() == null ? null : filter.month().toString();
        String state = filter.state() == null ? null : filter.state().name();
        OffsetDateTime since =
                filter.updatedSince() == null ? null : OffsetDateTime.ofInstant(filter.updatedSince(), ZoneOffset.UTC);
        return sql.query(
                InvoiceShapes.SELECT + """
                        where vendor_id = coalesce(?::text, vendor_id) and month = coalesce(?::text, month)
                          and state = coalesce(?::text, state) and updated_at >= coalesce(?::timestamptz, '-infinity')
                          and id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
                        order by id limit ?""",
                InvoiceShapes::head,
                filter.vendorId(),
                month,
                state,
                since,
                after.orElse(null),
                most);
    }

    /** Numbers of a vendor's invoices whose lines no longer change. */
    public Set<String> frozen(String vendorId) {
        return sql
                .query(
                        "select number, state from invoice where vendor_id = ?",
                        row -> InvoiceState.valueOf(row.getString(2)).isFrozen() ? row.getString(1) : "",
                        vendorId)
                .stream()
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Leads an invoice to a state. */
    public void move(Invoice invoice, InvoiceState to, @Nullable String reason, String by) {
        sql.update(
                "update invoice set state = ?, revision = revision + 1, updated_at = now() where id = ?",
                to.name(),
                invoice.id());
        sql.update("""
                insert into invoice_step (vendor_id, invoice, revision, state, reason, taken_by)
                values (?, ?, ?, ?, ?, ?)""", invoice.head().vendorId(), invoice.id(), invoice.revision() + 1, to.name(), reason, by);
    }

    /** How an invoice came to where it stands. */
    public List<InvoiceStep> steps(UUID id) {
        return sql.query(
                "select state, reason, taken_by, taken_at from invoice_step where invoice = ? order by revision",
                row -> new InvoiceStep(
                        InvoiceState.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                id);
    }
}
