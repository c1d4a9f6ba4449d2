package dev.shorewise.vendor.contacts.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets tests outside this package look at what is stored. */
public final class Stored {

    private Stored() {}

    /** As {@link dev.shorewise.vendor.contacts.Snapshots#differences}, of any database. */
    public static long differences(Connection connection) throws SQLException {
        return RollUpCheck.differences(connection);
    }
}
