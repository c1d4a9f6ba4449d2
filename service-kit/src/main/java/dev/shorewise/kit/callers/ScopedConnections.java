package dev.shorewise.kit.callers;

import dev.shorewise.kit.requests.TimeBudget;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tells PostgreSQL, on every connection that leaves the pool, whose rows it may show and how long a statement may take. */
@Singleton
public class ScopedConnections implements AgroalPoolInterceptor {

    /** Shorter ones could end this very statement, which still runs under what the request before has left. */
    private static final long LEAST_MILLIS = 250;

    private static long timeout() {
        return TimeBudget.current()
                .map(left -> Math.max(LEAST_MILLIS, left.toMillis()))
                .orElse(0L);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('shorewise.vendor_scope', ?, false),"
                        + " set_config('statement_timeout', ?, false)")) {
            statement.setString(1, VendorScope.current().value());
            statement.setString(2, String.valueOf(timeout()));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The vendor's scope and the time could not be set; the connection is not used.", e);
        }
    }
}
