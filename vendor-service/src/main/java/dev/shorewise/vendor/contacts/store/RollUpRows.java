package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the parts of figures from the smallest source that can tell them. */
final class RollUpRows {

    private RollUpRows() {}

    static SortedMap<GroupKey, Parts> read(Connection connection, Cut cut, Set<Part> wanted, Set<Duration> times)
            throws SQLException {
        return read(connection, cut, Cube.of(cut), wanted, times);
    }

    static SortedMap<GroupKey, Parts> read(
            Connection connection, Cut cut, Cube cube, Set<Part> wanted, Set<Duration> times) throws SQLException {
        List<Part> parts = wanted.stream().sorted().toList();
        List<Duration> counted =
                times.stream().filter(time -> !Parts.hasRung(time)).toList();
        Map<GroupKey, Map<Duration, Parts.Within>> within = within(connection, cut, counted);
        CutSql sql = new CutSql(cut, cube);
        String totals = parts.stream().map(part -> RollUpSql.total(cube, part)).collect(Collectors.joining(", "));
        String select = "select %s%s from %s where %s%s having %s <> 0"
                .formatted(
                        sql.keys(),
                        totals,
                        sql.from(),
                        sql.where(),
                        sql.groupBy(),
                        RollUpSql.total(cube, Part.CONTACTS));
        try (PreparedStatement query = connection.prepareStatement(select)) {
            sql.bind(query, 1);
            SortedMap<GroupKey, Parts> groups = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    GroupKey key = sql.key(row);
                    groups.put(key, new Parts(sums(row, sql.afterKeys(), parts), within.getOrDefault(key, Map.of())));
                }
            }
            return groups;
        }
    }

    private static Map<Part, BigDecimal> sums(ResultSet row, int first, List<Part> parts) throws SQLException {
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        for (int i = 0; i < parts.size(); i++) {
            sums.put(parts.get(i), row.getBigDecimal(first + i));
        }
        return sums;
    }

    private static Map<GroupKey, Map<Duration, Parts.Within>> within(
            Connection connection, Cut cut, List<Duration> times) throws SQLException {
        Map<GroupKey, Map<Duration, Parts.Within>> groups = new HashMap<>();
        if (times.isEmpty()) {
            return groups;
        }
        String counts = times.stream()
                .map(time -> "count(*) filter (where answered and wait <= ?),"
                        + " count(*) filter (where abandoned and wait <= ?)")
                .collect(Collectors.joining(", "));
        CutSql sql = new CutSql(cut, Cube.CONTACTS);
        String select =
                "select %s%s from %s where %s%s".formatted(sql.keys(), counts, sql.from(), sql.where(), sql.groupBy());
        try (PreparedStatement query = connection.prepareStatement(select)) {
            int index = 1;
            for (Duration time : times) {
                query.setLong(index++, time.toMillis());
                query.setLong(index++, time.toMillis());
            }
            sql.bind(query, index);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    groups.put(sql.key(row), counts(row, sql.afterKeys(), times));
                }
            }
        }
        return groups;
    }

    private static Map<Duration, Parts.Within> counts(ResultSet row, int first, List<Duration> times)
            throws SQLException {
        Map<Duration, Parts.Within> counts = new HashMap<>();
        for (int i = 0; i < times.size(); i++) {
            counts.put(times.get(i), new Parts.Within(row.getLong(first + 2 * i), row.getLong(first + 2 * i + 1)));
        }
        return counts;
    }
}
