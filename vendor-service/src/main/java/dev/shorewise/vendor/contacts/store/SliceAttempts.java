package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Attempt;
import dev.shorewise.vendor.contacts.ExactParts.AttemptReader;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.Slice;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;

/** Goes through what a vendor's known customers tried, issue by issue, and says of each attempt in which slices it is. */
final class SliceAttempts {

    private static final int FETCHED_AT_ONCE = 5_000;
    private static final int FACTS = 4;

    private final Connection connection;
    private final String vendorId;

    SliceAttempts(Connection connection, String vendorId) {
        this.connection = connection;
        this.vendorId = vendorId;
    }

    void read(Period days, List<Slice> slices, AttemptReader each) throws SQLException {
        StringBuilder sql =
                new StringBuilder("select customer_key || '|' || coalesce(reason_code, '') as issue, offered_at,"
                        + " offered_at + (coalesce(wait_ms, 0)::bigint + coalesce(talk_ms, 0) + coalesce(hold_ms, 0))"
                        + " * interval '1 millisecond', outcome = 'ANSWERED'");
        List<SliceSql> conditions = slices.stream().map(SliceSql::condition).toList();
        conditions.forEach(
                condition -> sql.append(", (").append(condition.where()).append(") is true"));
        sql.append(" from contact where vendor_id = ? and direction = 'INBOUND' and customer_key is not null"
                + " and outcome in ('ANSWERED', 'ABANDONED', 'CALLBACK_TAKEN') and local_day >= ? and local_day < ?"
                + " order by issue, offered_at");
        try (PreparedStatement query = connection.prepareStatement(sql.toString())) {
            query.setFetchSize(FETCHED_AT_ONCE);
            int index = 1;
            for (SliceSql condition : conditions) {
                index = condition.bind(query, index);
            }
            query.setString(index++, vendorId);
            query.setObject(index++, days.from());
            query.setObject(index, days.to());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    BitSet in = new BitSet(conditions.size());
                    for (int i = 0; i < conditions.size(); i++) {
                        in.set(i, row.getBoolean(FACTS + 1 + i));
                    }
                    each.read(
                            new Attempt(
                                    row.getString(1),
                                    instant(row, 2),
                                    instant(row, 3),
                                    row.getBoolean(4),
                                    true,
                                    GroupKey.ALL),
                            in);
                }
            }
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
