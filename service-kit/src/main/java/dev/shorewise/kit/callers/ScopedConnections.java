package dev.shorewise.kit.callers;

import dev.shorewise.kit.requests.TimeBudget;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/** Tells PostgreSQL, on every connection that leaves the pool, whose rows it may show and how long a statement may take. */
@Singleton
public class ScopedConnections implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('shorewise.vendor_scope', ?, false),"
                        + " set_config('statement_timeout', ?, false)")) {
            statement.setString(1, VendorScope.current().value());
            statement.setString(
                    2, TimeBudget.current().map(Duration::toMillis).orElse(0L).toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The vendor's scope and the time could not be set; the connection is not used.", e);
        }
    }
}
