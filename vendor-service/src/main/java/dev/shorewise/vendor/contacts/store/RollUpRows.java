package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads roll-ups, and checks them. */
final class RollUpRows {

    private static final String SUMS =
            Arrays.stream(Part.values()).map(RollUpSql::sumOverCells).collect(Collectors.joining(", "));

    /** Each cell that is not what its contacts say, in either direction; cells of zeros count as absent. */
    private static final String DIFFERENCES = """
            with recomputed as (
                select vendor_id, %1$s, %2$s
                from (%3$s) facts
                group by vendor_id, %1$s
            ), kept as (
                select vendor_id, %1$s, %4$s from contact_roll_up where contacts <> 0
            )
            select count(*) from (
                (table recomputed except all table kept) union all (table kept except all table recomputed)
            ) difference""".formatted(
                    RollUpSql.KEYS,
                    RollUpSql.sums(),
                    RollUpSql.facts(1, "contact", "").replaceFirst("as sign,", "as sign, p.vendor_id,"),
                    RollUpSql.columns());

    private RollUpRows() {}

    static SortedMap<String, Parts> read(
            Connection connection, ContactScope scope, Grouping grouping, Set<Duration> times) throws SQLException {
        List<Duration> counted =
                times.stream().filter(time -> !Parts.hasRung(time)).toList();
        Map<String, Map<Duration, Parts.Within>> within = within(connection, scope, grouping, counted);
        String sql = "select %s, %s from contact_roll_up where %s group by 1"
                .formatted(ScopeSql.key(grouping), SUMS, ScopeSql.where(scope));
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            ScopeSql.bind(query, 1, scope);
            SortedMap<String, Parts> groups = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String key = row.getString(1);
                    groups.put(key, new Parts(sums(row), within.getOrDefault(key, Map.of())));
                }
            }
            return groups;
        }
    }

    static long differences(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DIFFERENCES);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<Part, BigDecimal> sums(ResultSet row) throws SQLException {
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            sums.put(part, row.getBigDecimal(part.ordinal() + 2));
        }
        return sums;
    }

    private static Map<String, Map<Duration, Parts.Within>> within(
            Connection connection, ContactScope scope, Grouping grouping, List<Duration> times) throws SQLException {
        Map<String, Map<Duration, Parts.Within>> groups = new HashMap<>();
        if (times.isEmpty()) {
            return groups;
        }
        String counts = times.stream()
                .map(time -> "count(*) filter (where outcome = 'ANSWERED' and wait_ms <= ?),"
                        + " count(*) filter (where outcome = 'ABANDONED' and wait_ms <= ?)")
                .collect(Collectors.joining(", "));
        String sql = "select %s, %s from contact where %s and direction = 'INBOUND' group by 1"
                .formatted(ScopeSql.key(grouping), counts, ScopeSql.where(scope));
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int index = 1;
            for (Duration time : times) {
                query.setLong(index++, time.toMillis());
                query.setLong(index++, time.toMillis());
            }
            ScopeSql.bind(query, index, scope);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    groups.put(row.getString(1), counts(row, times));
                }
            }
        }
        return groups;
    }

    private static Map<Duration, Parts.Within> counts(ResultSet row, List<Duration> times) throws SQLException {
        Map<Duration, Parts.Within> counts = new HashMap<>();
        for (int i = 0; i < times.size(); i++) {
            counts.put(times.get(i), new Parts.Within(row.getLong(2 * i + 2), row.getLong(2 * i + 3)));
        }
        return counts;
    }
}
