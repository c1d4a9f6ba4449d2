package dev.shorewise.kit.imports.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table import_staged_row: rows that wait for the other rows of their record. */
public final class StagedRows {

    private StagedRows() {}

    /**
     * A row.
     *
     * @param line physical line, counted from 1
     * @param original its bytes without the line end
     */
    public record Staged(String identity, long line, byte[] original) {}

    public static void insert(Connection connection, UUID job, String vendorId, List<Staged> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Array identities = connection.createArrayOf(
                "text", rows.stream().map(Staged::identity).toArray());
        Array lines =
                connection.createArrayOf("int8", rows.stream().map(Staged::line).toArray());
        Array originals = connection.createArrayOf(
                "bytea", rows.stream().map(Staged::original).toArray(byte[][]::new));
        Sql.update(connection, """
                insert into import_staged_row (job_id, identity, line, vendor_id, original)
                select ?, identity, line, ?, original
                  from unnest(?::text[], ?::int8[], ?::bytea[]) as staged (identity, line, original)""", job, vendorId, identities, lines, originals);
    }

    public static long count(Connection connection, UUID job) throws SQLException {
        return Sql.first(
                        connection,
                        "select count(*) from import_staged_row where job_id = ?",
                        row -> row.getLong(1),
                        job)
                .orElseThrow();
    }

    /** All rows after an identity, by identity and line; the statement and the connection stay open while it is read. */
    public static ResultSet open(PreparedStatement statement, UUID job, @Nullable String afterIdentity)
            throws SQLException {
        statement.setFetchSize(2000);
        statement.setObject(1, job);
        statement.setString(2, afterIdentity == null ? "" : afterIdentity);
        return statement.executeQuery();
    }

    /** The statement that {@link #open} runs. */
    public static final String SELECT = """
            select identity, line, original from import_staged_row
             where job_id = ? and identity > ? order by identity, line""";
}
