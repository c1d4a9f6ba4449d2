package dev.shorewise.vendor.sla.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Statements with their arguments, on the connection of the transaction. */
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

    /** A named constraint that a write broke. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String constraint;

        Broken(String constraint, SQLException cause) {
            super(cause);
            this.constraint = constraint;
        }

        String constraint() {
            return constraint;
        }
    }

    int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            if (e instanceof PSQLException broken && broken.getServerErrorMessage() != null) {
                ServerErrorMessage message = broken.getServerErrorMessage();
                throw new Broken(String.valueOf(message == null ? "" : message.getConstraint()), e);
            }
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> list(String sql, Shape<T> shape, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(shape.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> Optional<T> first(String sql, Shape<T> shape, @Nullable Object... arguments) {
        return list(sql, shape, arguments).stream().findFirst();
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
