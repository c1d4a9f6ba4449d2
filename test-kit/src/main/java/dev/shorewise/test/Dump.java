package dev.shorewise.test;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/** Everything that a database keeps, seen by its superuser, as one would search a dump that was stolen. */
public final class Dump implements AutoCloseable {

    private final Connection connection;

    private Dump(Connection connection) {
        this.connection = connection;
    }

    /** The database of the service under test. */
    public static Dump ofTheService() {
        return of(ConfigProvider.getConfig().getValue(ServiceResources.SUPERUSER_URL, String.class), "postgres", "");
    }

    /** A database at a JDBC address, read by somebody whom no policy of rows binds. */
    public static Dump of(String url, String user, String password) {
        try {
            return new Dump(DriverManager.getConnection(url, user, password));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables in any column of which these letters stand, in any case; as bytes, too. */
    public TreeSet<String> tablesWith(String letters) {
        String bytes = HexFormat.of().formatHex(letters.getBytes(StandardCharsets.UTF_8));
        TreeSet<String> found = new TreeSet<>();
        for (String table : tables()) {
            String sql =
                    "select exists (select from %s t where strpos(lower(t::text), lower(?)) > 0 or strpos(t::text, ?) > 0)"
                            .formatted(table);
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, letters);
                query.setString(2, bytes);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(table.substring(table.indexOf('.') + 1).replace("\"", ""));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(table, e);
            }
        }
        return found;
    }

    private List<String> tables() {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname !~ '^pg_' and schemaname <> 'information_schema' order by 1""")) {
            List<String> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
