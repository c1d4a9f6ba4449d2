package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.Slice;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A slice, less others, said in SQL over contacts. Two are equal that say the same of the same values. */
final class SliceSql {

    private final StringBuilder where = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    private SliceSql() {}

    /** Which rows of a vendor are in a slice and in none of the others. */
    SliceSql(String vendorId, Slice slice, List<Slice> without) {
        of(vendorId, slice.from(), slice.to());
        where.append(" and ");
        add(slice);
        less(without);
    }

    /** Which rows of a vendor are of a time. */
    static SliceSql rows(String vendorId, Instant from, Instant to) {
        SliceSql sql = new SliceSql();
        sql.of(vendorId, from, to);
        sql.where.append(" and ");
        sql.within(from, to);
        return sql;
    }

    /** Which of the rows of a time are in a slice and in none of the others. */
    static SliceSql condition(Slice slice, List<Slice> without, Instant from, Instant to) {
        SliceSql sql = new SliceSql();
        if (slice.from().equals(from) && slice.to().equals(to)) {
            sql.where.append("true");
        } else {
            sql.within(slice.from(), slice.to());
        }
        sql.hours(slice);
        sql.add(slice.in());
        sql.less(without);
        return sql;
    }

    /** Which rows are in a slice, of all the rows that there are. */
    static SliceSql condition(Slice slice) {
        SliceSql sql = new SliceSql();
        sql.add(slice);
        return sql;
    }

    /** Which rows have some qualities, of contacts and of roll-ups. */
    static SliceSql qualities(Map<Slice.By, SortedSet<String>> in) {
        SliceSql sql = new SliceSql();
        sql.where.append("true");
        sql.add(in);
        return sql;
    }

    private void of(String vendorId, Instant from, Instant to) {
        where.append("vendor_id = ? and local_day between ? and ?");
        arguments.add(vendorId);
        // a day of any zone touches at most the day before and after in UTC; this only helps the index
        arguments.add(from.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1));
        arguments.add(to.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
    }

    private void less(List<Slice> without) {
        for (Slice other : without) {
            where.append(" and (");
            add(other);
            where.append(") is not true");
        }
    }

    /** The condition, with the parameters that {@link #bind} sets. */
    String where() {
        return where.toString();
    }

    /** Sets the parameters from an index on; gives the index after them. */
    int bind(PreparedStatement query, int first) throws SQLException {
        int index = first;
        for (Object argument : arguments) {
            query.setObject(index++, argument);
        }
        return index;
    }

    private void add(Slice slice) {
        within(slice.from(), slice.to());
        hours(slice);
        add(slice.in());
    }

    private void within(Instant from, Instant to) {
        where.append("offered_at >= ? and offered_at < ?");
        arguments.add(from.atOffset(ZoneOffset.UTC));
        arguments.add(to.atOffset(ZoneOffset.UTC));
    }

    private void hours(Slice slice) {
        slice.hours().ifPresent(open -> {
            where.append(" and offered_at <@ ?::tstzmultirange");
            arguments.add(open.stretches().stream()
                    .map(stretch -> "[" + stretch.from() + "," + stretch.to() + ")")
                    .collect(Collectors.joining(",", "{", "}")));
        });
    }

    private void add(Map<Slice.By, SortedSet<String>> in) {
        for (Slice.By by : Slice.By.values()) {
            if (in.containsKey(by)) {
                quality(by, in.get(by));
            }
        }
    }

    private void quality(Slice.By by, SortedSet<String> values) {
        Set<String> asked = by == Slice.By.CHANNEL ? channels(values) : values;
        if (asked.isEmpty()) {
            where.append(" and false");
            return;
        }
        String mark = by == Slice.By.CHANNEL ? "?::contact_channel" : "?";
        where.append(" and ")
                .append(column(by))
                .append(asked.stream().map(value -> mark).collect(Collectors.joining(", ", " in (", ")")));
        arguments.addAll(asked);
    }

    /** Those that there are: a word that names no channel is no contact's. */
    private static Set<String> channels(SortedSet<String> values) {
        return Arrays.stream(Channel.values())
                .map(Channel::name)
                .filter(values::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is true of every row. */
    boolean isAll() {
        return where().equals("true");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SliceSql sql && where().equals(sql.where()) && arguments.equals(sql.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(where(), arguments);
    }

    private static String column(Slice.By by) {
        return switch (by) {
            case CHANNEL -> "channel";
            case QUEUE -> "queue_id";
            case LANGUAGE -> "language";
            case REASON -> "reason_code";
            case PRIORITY -> "priority";
            case SITE -> "site_id";
        };
    }
}
