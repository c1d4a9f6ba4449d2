package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.StoredCheck;
import dev.shorewise.finance.invoices.check.InvoiceCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What was found in invoices: the last check of each revision. */
@ApplicationScoped
public class CheckRows {

    private final Sql sql;

    CheckRows(Sql sql) {
        this.sql = sql;
    }

    /** What was found last. */
    public Optional<StoredCheck> latest(UUID invoice) {
        return sql
                .query(
                        """
                        select revision, checked_by, checked_at, content from invoice_check
                        where invoice = ? order by revision desc limit 1""",
                        row -> new StoredCheck(
                                row.getInt(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                sql.read(row.getString(4), InvoiceCheck.class)),
                        invoice)
                .stream()
                .findFirst();
    }

    /** Keeps what was found, in place of what was found in the same revision before. */
    public StoredCheck keep(Invoice invoice, InvoiceCheck check, String by) {
        sql.update("""
                insert into invoice_check (vendor_id, invoice, revision, checked_by, content) values (?, ?, ?, ?, ?::jsonb)
                on conflict on constraint invoice_check_pk do update set
                    checked_by = excluded.checked_by, checked_at = now(), content = excluded.content""", invoice.head().vendorId(), invoice.id(), invoice.revision(), by, sql.write(check));
        return latest(invoice.id()).orElseThrow();
    }
}
