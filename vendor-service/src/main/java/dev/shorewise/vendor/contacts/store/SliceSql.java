package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Slice;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A slice, less others, said in SQL over contacts. */
final class SliceSql {

    private final StringBuilder where = new StringBuilder("vendor_id = ? and local_day between ? and ?");
    private final List<Object> arguments = new ArrayList<>();

    SliceSql(String vendorId, Slice slice, List<Slice> without) {
        arguments.add(vendorId);
        // a day of any zone touches at most the day before and after in UTC; this only helps the index
        arguments.add(slice.from().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1));
        arguments.add(slice.to().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
        where.append(" and ");
        add(slice);
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
        where.append("offered_at >= ? and offered_at < ?");
        arguments.add(slice.from().atOffset(ZoneOffset.UTC));
        arguments.add(slice.to().atOffset(ZoneOffset.UTC));
        for (Slice.By by : Slice.By.values()) {
            if (slice.in().containsKey(by)) {
                String marks = slice.in().get(by).stream().map(value -> "?").collect(Collectors.joining(", "));
                where.append(" and ")
                        .append(column(by))
                        .append(" in (")
                        .append(marks)
                        .append(')');
                arguments.addAll(slice.in().get(by));
            }
        }
    }

    private static String column(Slice.By by) {
        return switch (by) {
            case CHANNEL -> "channel::text";
            case QUEUE -> "queue_id";
            case LANGUAGE -> "language";
            case REASON -> "reason_code";
            case PRIORITY -> "priority";
            case SITE -> "site_id";
        };
    }
}
