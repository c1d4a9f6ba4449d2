package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ExactParts.Ask;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts many slices in one pass over a vendor's contacts: a column for each condition, and for each slice only the parts
 * that it asks for.
 */
final class SliceCounts {

    /** More columns than this are read in another pass; PostgreSQL has room for 1664. */
    private static final int MOST_COLUMNS = 800;

    private final Connection connection;
    private final String vendorId;

    SliceCounts(Connection connection, String vendorId) {
        this.connection = connection;
        this.vendorId = vendorId;
    }

    /** The parts of each ask, in their order. */
    List<Parts> count(List<Ask> asks) throws SQLException {
        List<Parts> counted = new ArrayList<>();
        List<Ask> batch = new ArrayList<>();
        int columns = 0;
        for (Ask ask : asks) {
            if (!batch.isEmpty() && columns + columns(ask) > MOST_COLUMNS) {
                counted.addAll(pass(batch));
                batch.clear();
                columns = 0;
            }
            batch.add(ask);
            columns += columns(ask);
        }
        if (!batch.isEmpty()) {
            counted.addAll(pass(batch));
        }
        return counted;
    }

    private static int columns(Ask ask) {
        return ask.wanted().size() + 2 * unknown(ask).size();
    }

    private static List<Duration> unknown(Ask ask) {
        return ask.times().stream()
                .filter(time -> !Parts.hasRung(time))
                .sorted()
                .toList();
    }

    private List<Parts> pass(List<Ask> asks) throws SQLException {
        Instant from = asks.stream()
                .map(ask -> ask.slice().from())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant to = asks.stream()
                .map(ask -> ask.slice().to())
                .max(Instant::compareTo)
                .orElseThrow();
        Map<SliceSql, String> conditions = new LinkedHashMap<>();
        List<String> totals = new ArrayList<>();
        for (Ask ask : asks) {
            String condition = conditions.computeIfAbsent(
                    SliceSql.condition(ask.slice(), ask.without(), from, to), sql -> "in_" + conditions.size());
            ask.wanted().forEach(part -> totals.add(RollUpSql.total(part, condition)));
            for (Duration time : unknown(ask)) {
                totals.add(
                        "count(*) filter (where %s and answered and wait <= %d)".formatted(condition, time.toMillis()));
                totals.add("count(*) filter (where %s and abandoned and wait <= %d)"
                        .formatted(condition, time.toMillis()));
            }
        }
        StringBuilder marks = new StringBuilder();
        conditions.forEach((sql, name) ->
                marks.append(", (").append(sql.where()).append(") as ").append(name));
        SliceSql rows = SliceSql.rows(vendorId, from, to);
        // offset 0 keeps each condition a column that is worked out once for a row, however many totals ask for it
        String sql = "select %s from (%s and %s offset 0) facts"
                .formatted(
                        String.join(", ", totals), RollUpSql.facts(1, "contact", "", marks.toString()), rows.where());
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int index = 1;
            for (SliceSql condition : conditions.keySet()) {
                index = condition.bind(query, index);
            }
            rows.bind(query, index);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return parts(asks, row);
            }
        }
    }

    private static List<Parts> parts(List<Ask> asks, ResultSet row) throws SQLException {
        List<Parts> counted = new ArrayList<>();
        int column = 1;
        for (Ask ask : asks) {
            Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
            for (Part part : ask.wanted()) {
                sums.put(part, row.getBigDecimal(column++));
            }
            Map<Duration, Parts.Within> within = new HashMap<>();
            for (Duration time : unknown(ask)) {
                within.put(time, new Parts.Within(row.getLong(column), row.getLong(column + 1)));
                column += 2;
            }
            counted.add(new Parts(sums, within));
        }
        return counted;
    }
}
