package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.LineKind;
import dev.shorewise.finance.invoices.store.InvoiceImport.At;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.Tally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings a vendor's invoices to the state of some lines, in the caller's transaction. An invoice has some hundred lines, so
 * they go one by one. One whose lines changed has a new revision, and one in dispute stays there.
 */
final class InvoiceMerge {

    private static final String HEAD = """
            insert into invoice (vendor_id, number, month, currency, total, invoiced_on) values (?, ?, ?, ?, ?, ?)
            on conflict on constraint invoice_number do update set
                month = excluded.month, currency = excluded.currency, total = excluded.total,
                invoiced_on = excluded.invoiced_on
            returning id
            """;

    private static final String LINE = """
            insert into invoice_line as l
                (vendor_id, line_id, invoice, kind, service, quantity, unit_price, amount, fx_rate, description, site_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint invoice_line_pk do update set
                invoice = excluded.invoice, kind = excluded.kind, service = excluded.service,
                quantity = excluded.quantity, unit_price = excluded.unit_price, amount = excluded.amount,
                fx_rate = excluded.fx_rate, description = excluded.description, site_id = excluded.site_id, revision = l.revision + 1
            where (l.invoice, l.kind, l.service, l.quantity, l.unit_price, l.amount, l.fx_rate, l.description,
                    l.site_id)
                is distinct from (excluded.invoice, excluded.kind, excluded.service, excluded.quantity,
                    excluded.unit_price, excluded.amount, excluded.fx_rate, excluded.description, excluded.site_id)
            returning revision
            """;

    private static final String TOUCH = "update invoice set revision = revision + 1, updated_at = now() where id = ?";

    private final Connection connection;
    private final String vendorId;
    private final Map<String, UUID> invoices = new HashMap<>();
    private final Set<UUID> touched = new HashSet<>();

    InvoiceMerge(Connection connection, String vendorId) {
        this.connection = connection;
        this.vendorId = vendorId;
    }

    Applied merge(List<ImportRecord> records) throws SQLException {
        Applied all = Applied.NOTHING;
        for (ImportRecord row : records) {
            all = all.plus(fate(row));
        }
        try (PreparedStatement touch = connection.prepareStatement(TOUCH)) {
            for (UUID invoice : touched) {
                touch.setObject(1, invoice);
                touch.executeUpdate();
            }
        }
        return all;
    }

    private Applied fate(ImportRecord row) throws SQLException {
        UUID invoice = invoice(row);
        Tally one = new Tally(1, row.rows());
        Optional<Integer> revision = first(
                LINE,
                result -> result.getInt(1),
                vendorId,
                row.identity(),
                invoice,
                Optional.ofNullable(row.text(At.KIND.ordinal())).orElse(LineKind.SERVICE.name()),
                row.text(At.SERVICE.ordinal()),
                row.decimal(At.QUANTITY.ordinal()),
                row.decimal(At.UNIT_PRICE.ordinal()),
                row.decimal(At.AMOUNT.ordinal()),
                row.decimal(At.FX_RATE.ordinal()),
                row.text(At.DESCRIPTION.ordinal()),
                row.text(At.SITE_ID.ordinal()));
        if (revision.isEmpty()) {
            return new Applied(Tally.NONE, one, Tally.NONE);
        }
        touched.add(invoice);
        return revision.get() == 1
                ? new Applied(one, Tally.NONE, Tally.NONE)
                : new Applied(Tally.NONE, Tally.NONE, one);
    }

    private UUID invoice(ImportRecord row) throws SQLException {
        String number = Objects.requireNonNull(row.text(At.INVOICE_NUMBER.ordinal()));
        UUID known = invoices.get(number);
        if (known != null) {
            return known;
        }
        UUID id = first(
                        HEAD,
                        result -> result.getObject(1, UUID.class),
                        vendorId,
                        number,
                        row.text(At.MONTH.ordinal()),
                        row.text(At.CURRENCY.ordinal()),
                        row.decimal(At.INVOICE_TOTAL.ordinal()),
                        row.has(At.INVOICE_DATE.ordinal())
                                ? LocalDate.ofEpochDay(row.number(At.INVOICE_DATE.ordinal()))
                                : null)
                .orElseThrow();
        invoices.put(number, id);
        return id;
    }

    private <T> Optional<T> first(String sql, Sql.Shape<T> shape, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Sql.bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(shape.of(rows)) : Optional.empty();
            }
        }
    }
}
