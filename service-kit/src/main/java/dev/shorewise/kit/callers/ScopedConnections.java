package dev.shorewise.kit.callers;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tells PostgreSQL, on every connection that leaves the pool, whose rows it may show. */
@Singleton
public class ScopedConnections implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('shorewise.vendor_scope', ?, false)")) {
            statement.setString(1, VendorScope.current().value());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The vendor's scope could not be set; the connection is not used.", e);
        }
    }
}
