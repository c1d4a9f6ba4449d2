package dev.shorewise.vendor;

import dev.shorewise.test.ServiceResources;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database, seen by the superuser: no vendor's scope hides anything. */
public final class Database {

    private Database() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue(ServiceResources.SUPERUSER_URL, String.class));
    }

    /** The first column of a query's rows. */
    public static List<String> column(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    values.add(String.valueOf(row.getString(1)));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only value of a query. */
    public static String value(String sql, Object... parameters) {
        return column(sql, parameters).get(0);
    }
}
