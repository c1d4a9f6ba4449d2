package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.InvoiceLine;
import dev.shorewise.finance.invoices.InvoiceState;
import dev.shorewise.finance.invoices.LineKind;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as invoices and lines. */
final class InvoiceShapes {

    static final String SELECT =
            "select id, vendor_id, number, month, invoiced_on, currency, total, state, revision, updated_at from invoice ";

    static final String LINES = """
            select line_id, kind, service, quantity, unit_price, amount, fx_rate, description, site_id
            from invoice_line where invoice = ? order by line_id collate "C"
            """;

    private InvoiceShapes() {}

    static Invoice head(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString(6));
        BigDecimal total = row.getBigDecimal(7);
        return new Invoice(
                row.getObject(1, UUID.class),
                new Invoice.Head(
                        row.getString(2),
                        row.getString(3),
                        YearMonth.parse(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        currency,
                        total == null ? null : new Money(total, currency)),
                InvoiceState.valueOf(row.getString(8)),
                row.getInt(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                List.of());
    }

    static InvoiceLine line(ResultSet row, Currency currency) throws SQLException {
        return new InvoiceLine(
                row.getString(1),
                LineKind.valueOf(row.getString(2)),
                row.getString(3),
                plain(row.getBigDecimal(4)),
                plain(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6), currency),
                plain(row.getBigDecimal(7)),
                row.getString(8),
                row.getString(9));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
