package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.ExactParts.CaseReader;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Slice;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through a vendor's contacts that are worked on over time, and says of each in which slices it is. */
final class SliceCases {

    private static final int FETCHED_AT_ONCE = 2_000;

    private static final String WHERE = " from contact where vendor_id = ? and direction = 'INBOUND' and "
            + CaseRows.IS_CASE + " and (local_day >= ? or resolved_at is null or resolved_at >= ?)";

    private final Connection connection;
    private final String vendorId;

    SliceCases(Connection connection, String vendorId) {
        this.connection = connection;
        this.vendorId = vendorId;
    }

    void read(LocalDate since, Instant to, List<Slice> slices, CaseReader each) throws SQLException {
        StringBuilder sql = new StringBuilder("select site_id, local_day, coalesce(arrived_at, offered_at) as arrived,"
                + " first_response_at, resolved_at, event_times, event_statuses");
        List<SliceSql> conditions = slices.stream().map(SliceSql::condition).toList();
        conditions.forEach(
                condition -> sql.append(", (").append(condition.where()).append(") is true"));
        sql.append(WHERE).append(" and offered_at < ?");
        try (PreparedStatement query = connection.prepareStatement(sql.toString())) {
            query.setFetchSize(FETCHED_AT_ONCE);
            int index = 1;
            for (SliceSql condition : conditions) {
                index = condition.bind(query, index);
            }
            query.setObject(bind(query, index, since), to.atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    each.read(contact(row), in(row, conditions.size()));
                }
            }
        }
    }

    Optional<Instant> knownUntil(LocalDate since) throws SQLException {
        String sql = "select max(greatest(arrived_at, offered_at, first_response_at, resolved_at,"
                + " event_times[cardinality(event_times)]))" + WHERE;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, 1, since);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(instant(row, "max"));
            }
        }
    }

    private int bind(PreparedStatement query, int first, LocalDate since) throws SQLException {
        int index = first;
        query.setString(index++, vendorId);
        query.setObject(index++, since);
        query.setObject(index++, since.atStartOfDay().atOffset(ZoneOffset.UTC));
        return index;
    }

    private static BitSet in(ResultSet row, int conditions) throws SQLException {
        int first = row.getMetaData().getColumnCount() - conditions + 1;
        BitSet in = new BitSet(conditions);
        for (int i = 0; i < conditions; i++) {
            in.set(i, row.getBoolean(first + i));
        }
        return in;
    }

    private static CaseContact contact(ResultSet row) throws SQLException {
        return new CaseContact(
                new GroupKey(List.of(row.getString("site_id"))),
                row.getObject("local_day", LocalDate.class),
                row.getObject("arrived", OffsetDateTime.class).toInstant(),
                instant(row, "first_response_at"),
                instant(row, "resolved_at"),
                ContactShape.events(row));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
