package dev.shorewise.vendor.workforce.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with their arguments, on the connection of the transaction; many rows at once. */
@ApplicationScoped
class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Makes a value of a row. */
    interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    void write(String sql, List<@Nullable Object[]> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> list(String sql, Shape<T> shape, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(shape.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pseudonym as the database gives it. */
    static String key(ResultSet row) throws SQLException {
        return row.getObject("agent_key", UUID.class).toString().replace("-", "");
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
