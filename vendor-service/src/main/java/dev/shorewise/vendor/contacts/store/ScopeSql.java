package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How a scope and a grouping are said in SQL, over contacts and over roll-ups alike. */
final class ScopeSql {

    private ScopeSql() {}

    /** A condition with the parameters that {@link #bind} sets. */
    static String where(ContactScope scope) {
        return "vendor_id = ? and local_day >= ? and local_day < ?"
                + (scope.siteId().isPresent() ? " and site_id = ?" : "");
    }

    /** Sets the parameters of {@link #where} from an index on; gives the index after them. */
    static int bind(PreparedStatement query, int first, ContactScope scope) throws SQLException {
        int index = first;
        query.setString(index++, scope.vendorId());
        query.setObject(index++, scope.period().from());
        query.setObject(index++, scope.period().to());
        if (scope.siteId().isPresent()) {
            query.setString(index++, scope.siteId().get());
        }
        return index;
    }

    /** The expression of a group's key; never null. */
    static String key(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "'" + Grouping.ALL + "'";
            case QUEUE -> "coalesce(queue_id, '')";
            case DAY -> "to_char(local_day, 'YYYY-MM-DD')";
            case AGENT -> "coalesce(replace(nullif(agent_key, '%s')::text, '-', ''), '')".formatted(RollUpSql.NO_AGENT);
            case SITE -> "site_id";
            case CHANNEL -> "channel::text";
            case MONTH -> "to_char(local_day, 'YYYY-MM')";
        };
    }
}
