package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the parts of a slice day by day, from contacts by the same rules that keep roll-ups. */
final class SliceParts {

    private static final String DAY = "(offered_at at time zone ?)::date";

    private final Connection connection;
    private final SliceSql slice;
    private final ZoneId zone;

    SliceParts(Connection connection, SliceSql slice, ZoneId zone) {
        this.connection = connection;
        this.slice = slice;
        this.zone = zone;
    }

    SortedMap<LocalDate, Parts> read(Set<Part> wanted, Set<Duration> times) throws SQLException {
        String totals = wanted.stream()
                .map(part -> RollUpSql.total(Cube.CONTACTS, part))
                .collect(Collectors.joining(", "));
        List<Duration> counted =
                times.stream().filter(time -> !Parts.hasRung(time)).toList();
        Map<LocalDate, Map<Duration, Parts.Within>> within = within(counted);
        String columns = RollUpSql.SOURCES.stream()
                .filter(column -> !column.equals("local_day"))
                .collect(Collectors.joining(", "));
        String source = "(select %s as local_day, %s from contact where %s)".formatted(DAY, columns, slice.where());
        String sql =
                "select local_day, %s from (%s) facts group by 1".formatted(totals, RollUpSql.facts(1, source, ""));
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, zone.getId());
            slice.bind(query, 2);
            SortedMap<LocalDate, Parts> days = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    LocalDate day = row.getObject(1, LocalDate.class);
                    days.put(day, new Parts(sums(row, wanted), within.getOrDefault(day, Map.of())));
                }
            }
            return days;
        }
    }

    private static Map<Part, BigDecimal> sums(ResultSet row, Set<Part> wanted) throws SQLException {
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        int column = 2;
        for (Part part : wanted) {
            sums.put(part, row.getBigDecimal(column++));
        }
        return sums;
    }

    private Map<LocalDate, Map<Duration, Parts.Within>> within(List<Duration> times) throws SQLException {
        Map<LocalDate, Map<Duration, Parts.Within>> days = new HashMap<>();
        for (Duration time : times) {
            String sql = """
                    select %s, count(*) filter (where outcome = 'ANSWERED'), count(*) filter (where outcome = 'ABANDONED')
                    from contact where %s and direction = 'INBOUND' and wait_ms <= ? group by 1""".formatted(DAY, slice.where());
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, zone.getId());
                query.setLong(slice.bind(query, 2), time.toMillis());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        days.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new HashMap<>())
                                .put(time, new Parts.Within(row.getLong(2), row.getLong(3)));
                    }
                }
            }
        }
        return days;
    }
}
