package dev.shorewise.kit.imports.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their arguments, on a connection that the caller owns. */
final class Sql {

    private Sql() {}

    /** Makes a value of a row. */
    interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    static int update(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    static <T> List<T> list(Connection connection, String sql, Shape<T> shape, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(shape.of(rows));
            }
            return found;
        }
    }

    static <T> Optional<T> first(Connection connection, String sql, Shape<T> shape, @Nullable Object... arguments)
            throws SQLException {
        return list(connection, sql, shape, arguments).stream().findFirst();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
