package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ContactScope;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How a scope is said in SQL. */
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
}
