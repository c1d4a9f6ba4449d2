package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a cut is said in SQL over one source. */
record CutSql(Cut cut, Cube cube) {

    /** What a select list and its grouping begin with; ends with a comma unless nothing is told apart. */
    String keys() {
        return cut.by().stream().map(dimension -> key(dimension) + ", ").collect(Collectors.joining());
    }

    /** The grouping; empty where nothing is told apart. */
    String groupBy() {
        return groupBy(0);
    }

    /** The grouping by the keys and so many columns after them. */
    String groupBy(int more) {
        List<String> positions = new ArrayList<>();
        for (int i = 1; i <= cut.by().size() + more; i++) {
            positions.add(String.valueOf(i));
        }
        return positions.isEmpty() ? "" : " group by " + String.join(", ", positions);
    }

    /** Where the source's rows come from. */
    String from() {
        return cube == Cube.CONTACTS ? "(" + RollUpSql.facts(1, "contact", "") + ") facts" : cube.table();
    }

    /** A condition with the parameters that {@link #bind} sets. */
    String where() {
        StringBuilder sql = new StringBuilder(cut.vendorId().isPresent() ? "vendor_id = ? and " : "");
        if (cube == Cube.SLOTS) {
            sql.append("slot >= ? and slot < ?");
        } else {
            String day = cube.isByMonth() ? "month" : "local_day";
            sql.append(day).append(" >= ? and ").append(day).append(" < ?");
            if (cut.zone().isPresent()) {
                sql.append(" and slot >= ? and slot < ?");
            }
        }
        only().forEach((dimension, value) -> sql.append(" and ").append(column(dimension)));
        return sql.toString();
    }

    /** The part of {@link #where} that asks for no time; its parameters are set by {@link #bindChosen}. */
    String chosen() {
        StringBuilder sql = new StringBuilder(cut.vendorId().isPresent() ? "vendor_id = ?" : "true");
        only().forEach((dimension, value) -> sql.append(" and ").append(column(dimension)));
        return sql.toString();
    }

    /** Sets the parameters of {@link #chosen} from an index on; gives the index after them. */
    int bindChosen(PreparedStatement query, int first) throws SQLException {
        int index = first;
        if (cut.vendorId().isPresent()) {
            query.setString(index++, cut.vendorId().get());
        }
        return bindOnly(query, index);
    }

    /** Sets the parameters of {@link #where} from an index on; gives the index after them. */
    int bind(PreparedStatement query, int first) throws SQLException {
        int index = first;
        if (cut.vendorId().isPresent()) {
            query.setString(index++, cut.vendorId().get());
        }
        if (cube != Cube.SLOTS) {
            // a site's day and another zone's begin at most a day apart
            int margin = cut.zone().isPresent() ? 2 : 0;
            query.setObject(index++, cut.period().from().minusDays(margin));
            query.setObject(index++, cut.period().to().plusDays(margin));
        }
        if (cut.zone().isPresent()) {
            query.setObject(index++, cut.begins().atOffset(ZoneOffset.UTC));
            query.setObject(index++, cut.ends().atOffset(ZoneOffset.UTC));
        }
        return bindOnly(query, index);
    }

    private int bindOnly(PreparedStatement query, int first) throws SQLException {
        int index = first;
        for (Map.Entry<Dimension, String> only : only().entrySet()) {
            if (only.getKey() == Dimension.AGENT) {
                query.setObject(index++, RollUpSql.agentKey(only.getValue()));
            } else {
                query.setString(index++, only.getValue());
            }
        }
        return index;
    }

    /** The key in a row that begins with {@link #keys}. */
    GroupKey key(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>(cut.by().size());
        for (int i = 0; i < cut.by().size(); i++) {
            String value = row.getString(i + 1);
            values.add(isHour(cut.by().get(i)) ? hour(value) : value);
        }
        return new GroupKey(values);
    }

    /** The index of the first column after the keys. */
    int afterKeys() {
        return cut.by().size() + 1;
    }

    private Map<Dimension, String> only() {
        return new TreeMap<>(cut.only());
    }

    private String hour(String epochSeconds) {
        return Instant.ofEpochSecond(Long.parseLong(epochSeconds))
                .atZone(cut.zone().orElseThrow())
                .toOffsetDateTime()
                .toString();
    }

    private static boolean isHour(Dimension dimension) {
        return dimension == Dimension.HOUR || dimension == Dimension.HALF_HOUR;
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case VENDOR -> "vendor_id = ?";
            case SITE -> "site_id = ?";
            case CHANNEL -> "channel = ?::contact_channel";
            case QUEUE -> "queue_id = ?";
            case LANGUAGE -> "language = ?";
            case REASON -> "reason_code = ?";
            case AGENT -> "agent_key = ?";
            case DELIVERY_MODEL, HALF_HOUR, HOUR, HOUR_OF_DAY, DAY, WEEK, MONTH ->
                throw new IllegalArgumentException("rows are not chosen by " + dimension);
        };
    }

    /** The expression of a part of the key; never null. */
    private String key(Dimension dimension) {
        return switch (dimension) {
            case VENDOR -> "vendor_id";
            case SITE -> "site_id";
            case CHANNEL -> "channel::text";
            case QUEUE -> "queue_id";
            case LANGUAGE -> "language";
            case REASON -> "reason_code";
            case AGENT -> "coalesce(replace(nullif(agent_key, '%s')::text, '-', ''), '')".formatted(RollUpSql.NO_AGENT);
            case HALF_HOUR ->
                "extract(epoch from slot - mod(extract(minute from %s)::integer, 30) * interval '1 minute')::bigint::text"
                        .formatted(local());
            case HOUR ->
                "extract(epoch from slot - extract(minute from %s) * interval '1 minute')::bigint::text"
                        .formatted(local());
            case HOUR_OF_DAY -> "to_char(" + local() + ", 'HH24')";
            case DAY -> "to_char(" + local() + ", 'YYYY-MM-DD')";
            case WEEK -> "to_char(" + local() + ", 'IYYY-\"W\"IW')";
            case MONTH -> "to_char(" + local() + ", 'YYYY-MM')";
            case DELIVERY_MODEL ->
                throw new IllegalArgumentException("sites have a delivery model, contacts have a site");
        };
    }

    /** The time of which days and hours are parts. */
    private String local() {
        return cut.zone()
                .map(zone -> "(slot at time zone '" + zone.getId() + "')")
                .orElse(cube.isByMonth() ? "month" : "local_day");
    }
}
