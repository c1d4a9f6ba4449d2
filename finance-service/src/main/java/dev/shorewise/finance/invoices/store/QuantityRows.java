package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.AcceptedQuantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

/** Accepted quantities. */
@ApplicationScoped
public class QuantityRows {

    private static final String COLUMNS =
            "vendor_id, month, service, quantity, source, revision, accepted_by, accepted_at";

    private final Sql sql;

    QuantityRows(Sql sql) {
        this.sql = sql;
    }

    /** Accepts a quantity; what was accepted already stays as it is. */
    public AcceptedQuantity put(AcceptedQuantity.Key key, BigDecimal quantity, String source, String acceptedBy) {
        sql.update("""
                insert into accepted_quantity (vendor_id, month, service, quantity, source, accepted_by)
                values (?, ?, ?, ?, ?, ?)
                on conflict on constraint accepted_quantity_pk do update set
                    quantity = excluded.quantity, source = excluded.source, accepted_by = excluded.accepted_by,
                    accepted_at = now(), revision = accepted_quantity.revision + 1
                where (accepted_quantity.quantity, accepted_quantity.source) <> (excluded.quantity, excluded.source)""", key.vendorId(), key.month().toString(), key.service(), quantity, source, acceptedBy);
        return sql.query(
                        "select " + COLUMNS
                                + " from accepted_quantity where vendor_id = ? and month = ? and service = ?",
                        QuantityRows::stored,
                        key.vendorId(),
                        key.month().toString(),
                        key.service())
                .get(0);
    }

    /** What was accepted of a vendor's month, by service. */
    public List<AcceptedQuantity> list(String vendorId, YearMonth month) {
        return sql.query(
                "select " + COLUMNS + " from accepted_quantity where vendor_id = ? and month = ? order by service",
                QuantityRows::stored,
                vendorId,
                month.toString());
    }

    private static AcceptedQuantity stored(ResultSet row) throws SQLException {
        BigDecimal quantity = row.getBigDecimal(4).stripTrailingZeros();
        return new AcceptedQuantity(
                new AcceptedQuantity.Key(row.getString(1), YearMonth.parse(row.getString(2)), row.getString(3)),
                quantity.scale() < 0 ? quantity.setScale(0) : quantity,
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
