package dev.shorewise.benchmarks;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.postgres.Databases;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The peer of the import path: a client that already has clean rows, and nothing between it and PostgreSQL. It copies
 * them into the same staging table and merges them into the same tables by the service's own statement, in one
 * transaction, as superuser, so that row-level security costs it nothing.
 */
final class PostgresAlone {

    private static final String STORE = "dev.shorewise.vendor.contacts.store.";
    private static final String COLUMNS = "contact_id, row_hash, local_day, source_rows, offered_at, arrived_at,"
            + " resolved_at, closed_at, source_recorded_at, agent_key, customer_key, channel, direction, outcome, wait_ms,"
            + " talk_ms, hold_ms, wrap_ms, active_ms, transfers_out, reopen_count, escalated_to_client, agent_resolved,"
            + " sender_sla_met, queue_id, language, reason_code, priority";

    private final Databases databases;

    PostgresAlone(Stack stack) {
        databases = stack.postgres().databases();
    }

    /** Writes a vendor's rows, as the service staged them, to a file. */
    void unload(String vendor, Path file) throws SQLException, IOException {
        try (Connection connection = connect();
                OutputStream out = Files.newOutputStream(file)) {
            copy(connection)
                    .copyOut(
                            "copy (select " + COLUMNS + " from contact where vendor_id = '" + vendor
                                    + "' order by contact_id) to stdout",
                            out);
        }
    }

    /** Brings those rows in for another vendor. */
    void load(Path file, String vendor, String site) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                PreparedStatement merge = connection.prepareStatement(statementOf("ContactMerge", "MERGE"));
                InputStream in = Files.newInputStream(file)) {
            connection.setAutoCommit(false);
            statement.execute(statementOf("ContactStaging", "CREATE"));
            copy(connection).copyIn("copy contact_staged (" + COLUMNS + ") from stdin", in);
            merge.setString(1, vendor);
            merge.setString(2, site);
            merge.setObject(3, UUID.randomUUID());
            merge.execute();
            connection.commit();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                databases.url(Part.VENDOR.id()), databases.superuser(), databases.password());
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String statementOf(String type, String field) {
        try {
            Field statement = Class.forName(STORE + type).getDeclaredField(field);
            statement.setAccessible(true);
            return (String) statement.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("vendor-service has changed; say here where its statement stands now", e);
        }
    }
}
