package dev.shorewise.vendor.contacts.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Opens snapshots: read-only transactions in which all statements see the same state. */
@ApplicationScoped
public class SnapshotSource {

    private final DataSource database;

    SnapshotSource(DataSource database) {
        this.database = database;
    }

    public SnapshotRows open() {
        try {
            return new SnapshotRows(begin(database.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection begin(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("set transaction isolation level repeatable read, read only");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
