package dev.shorewise.vendor.counted.store;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.counted.Amount;
import dev.shorewise.vendor.counted.CountedPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table {@code counted_part}. */
@ApplicationScoped
public class CountedRows {

    /** What a part may name, by its column. */
    private static final Map<Dimension, String> NAMES = new EnumMap<>(Map.of(
            Dimension.CHANNEL, "channel",
            Dimension.QUEUE, "queue_id",
            Dimension.LANGUAGE, "language",
            Dimension.REASON, "reason_code",
            Dimension.AGENT, "agent"));

    private final DataSource database;

    CountedRows(DataSource database) {
        this.database = database;
    }

    public void put(String vendorId, List<CountedPart> parts, String by, Instant now) {
        String sql = """
                insert into counted_part (vendor_id, site_id, local_day, definition, label, channel, queue_id, language,
                    reason_code, agent, numerator, denominator, records, squares, told_at, told_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint counted_part_pk do update set numerator = excluded.numerator,
                    denominator = excluded.denominator, records = excluded.records, squares = excluded.squares,
                    told_at = excluded.told_at, told_by = excluded.told_by""";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (CountedPart part : parts) {
                int index = 1;
                insert.setString(index++, vendorId);
                insert.setString(index++, part.siteId());
                insert.setObject(index++, part.day());
                insert.setString(index++, part.definition());
                insert.setString(index++, part.label());
                for (Dimension dimension : NAMES.keySet()) {
                    insert.setString(index++, part.named(dimension));
                }
                insert.setBigDecimal(index++, part.amount().numerator());
                insert.setBigDecimal(index++, part.amount().denominator());
                insert.setLong(index++, part.amount().records());
                insert.setBigDecimal(index++, part.amount().squares().orElse(null));
                insert.setObject(index++, now.atOffset(ZoneOffset.UTC));
                insert.setString(index, by);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<GroupKey, Map<String, Amount>> sums(Cut cut, Collection<String> definitions, String label) {
        Map<Dimension, String> only = new TreeMap<>(cut.only());
        String sql = "select " + cut.by().stream().map(by -> key(by) + ", ").collect(Collectors.joining())
                + "definition, sum(numerator), sum(denominator), sum(records),"
                + " case when bool_and(squares is not null) then sum(squares) end from counted_part"
                + " where definition = any(?) and label = ? and local_day >= ? and local_day < ?"
                + (cut.vendorId().isPresent() ? " and vendor_id = ?" : "")
                + only.keySet().stream()
                        .map(one -> " and " + column(one) + " = ?")
                        .collect(Collectors.joining())
                + " group by " + groupBy(cut.by().size() + 1);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            int index = 1;
            query.setArray(index++, connection.createArrayOf("text", definitions.toArray()));
            query.setString(index++, label);
            query.setObject(index++, cut.period().from());
            query.setObject(index++, cut.period().to());
            if (cut.vendorId().isPresent()) {
                query.setString(index++, cut.vendorId().get());
            }
            for (String value : only.values()) {
                query.setString(index++, value);
            }
            Map<GroupKey, Map<String, Amount>> sums = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    List<String> key = new ArrayList<>();
                    for (int i = 1; i <= cut.by().size(); i++) {
                        key.add(row.getString(i));
                    }
                    int next = cut.by().size() + 1;
                    sums.computeIfAbsent(new GroupKey(key), none -> new HashMap<>())
                            .put(row.getString(next), amount(row, next + 1));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<CountedPart> list(String vendorId, String definition, Period days) {
        String sql = "select numerator, denominator, records, squares, * from counted_part"
                + " where vendor_id = ? and definition = ? and local_day >= ? and local_day < ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, vendorId);
            query.setString(2, definition);
            query.setObject(3, days.from());
            query.setObject(4, days.to());
            List<CountedPart> parts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Map<Dimension, String> names = new EnumMap<>(Dimension.class);
                    for (Map.Entry<Dimension, String> name : NAMES.entrySet()) {
                        String value = row.getString(name.getValue());
                        if (!value.isEmpty()) {
                            names.put(name.getKey(), value);
                        }
                    }
                    parts.add(new CountedPart(
                            row.getString("site_id"),
                            row.getObject("local_day", LocalDate.class),
                            definition,
                            row.getString("label"),
                            names,
                            amount(row, 1)));
                }
            }
            return parts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Amount amount(ResultSet row, int first) throws SQLException {
        return new Amount(
                row.getBigDecimal(first),
                row.getBigDecimal(first + 1),
                row.getLong(first + 2),
                Optional.ofNullable(row.getBigDecimal(first + 3)));
    }

    private static String groupBy(int columns) {
        List<String> positions = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            positions.add(String.valueOf(i));
        }
        return String.join(", ", positions);
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case VENDOR -> "vendor_id";
            case SITE -> "site_id";
            case CHANNEL, QUEUE, LANGUAGE, REASON, AGENT -> String.valueOf(NAMES.get(dimension));
            case DELIVERY_MODEL, HALF_HOUR, HOUR, HOUR_OF_DAY, DAY, WEEK, MONTH ->
                throw new IllegalArgumentException("parts are not chosen by " + dimension);
        };
    }

    private static String key(Dimension dimension) {
        return switch (dimension) {
            case DAY -> "to_char(local_day, 'YYYY-MM-DD')";
            case WEEK -> "to_char(local_day, 'IYYY-\"W\"IW')";
            case MONTH -> "to_char(local_day, 'YYYY-MM')";
            default -> column(dimension);
        };
    }
}
