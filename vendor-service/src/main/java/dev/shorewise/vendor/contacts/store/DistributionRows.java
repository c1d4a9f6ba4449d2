package dev.shorewise.vendor.contacts.store;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.Sample;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Counts how often each time occurs among contacts. */
final class DistributionRows {

    private DistributionRows() {}

    static Map<String, Histogram> read(Connection connection, ContactScope scope, Grouping grouping, Sample sample)
            throws SQLException {
        String sql = """
                select %s, %s, count(*)
                from contact
                where %s and direction = 'INBOUND' and %s
                group by 1, 2""".formatted(ScopeSql.key(grouping), value(sample), ScopeSql.where(scope), condition(sample));
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            ScopeSql.bind(query, 1, scope);
            Map<String, Map<Long, Long>> counts = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(row.getString(1), key -> new HashMap<>())
                            .put(row.getLong(2), row.getLong(3));
                }
            }
            Map<String, Histogram> groups = new HashMap<>();
            counts.forEach((key, values) -> groups.put(key, Histogram.of(values)));
            return groups;
        }
    }

    private static String value(Sample sample) {
        return switch (sample) {
            case WAIT_ANSWERED, WAIT_ABANDONED -> "wait_ms::bigint";
            case HANDLE_BY_NAMED_AGENT -> "talk_ms::bigint + coalesce(hold_ms, 0)";
        };
    }

    private static String condition(Sample sample) {
        return switch (sample) {
            case WAIT_ANSWERED -> "outcome = 'ANSWERED' and wait_ms is not null";
            case WAIT_ABANDONED -> "outcome = 'ABANDONED' and wait_ms is not null";
            case HANDLE_BY_NAMED_AGENT -> "outcome = 'ANSWERED' and talk_ms is not null and agent_key is not null";
        };
    }
}
