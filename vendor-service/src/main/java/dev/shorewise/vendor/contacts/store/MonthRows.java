package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.MonthState;
import dev.shorewise.vendor.contacts.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** Reads {@code contact_month}. */
final class MonthRows {

    private MonthRows() {}

    static Optional<MonthState> find(Connection connection, String vendorId, YearMonth month) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select contacts, checksum, revision, changed_at from contact_month where vendor_id = ? and month = ?")) {
            query.setString(1, vendorId);
            query.setObject(2, month.atDay(1));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new MonthState(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                Optional.of(
                                        row.getObject(4, OffsetDateTime.class).toInstant())))
                        : Optional.empty();
            }
        }
    }

    static long revision(Connection connection, Optional<String> vendorId, Period period) throws SQLException {
        String sql = "select coalesce(sum(revision), 0) from contact_month where month >= ? and month < ?"
                + (vendorId.isPresent() ? " and vendor_id = ?" : "");
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, period.from().withDayOfMonth(1));
            query.setObject(2, period.to());
            if (vendorId.isPresent()) {
                query.setString(3, vendorId.get());
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
