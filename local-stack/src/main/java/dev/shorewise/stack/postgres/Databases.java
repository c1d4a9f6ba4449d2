package dev.shorewise.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One database and one role for each part, of the same name; a role owns its own database and may enter no other. */
public record Databases(String baseUrl, String superuser, String password) {

    /** The address of one database. */
    public String url(String database) {
        return baseUrl + database;
    }

    /** Creates role and database where they are missing, and gives the role this password. */
    public void provide(String name, String rolePassword) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), superuser, password);
                Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(name, true);
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + role + " login nosuperuser nocreatedb nocreaterole");
            }
            statement.execute("alter role " + role + " password " + statement.enquoteLiteral(rolePassword));
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + role + " owner " + role);
            }
            statement.execute("revoke all on database " + role + " from public");
            statement.execute("revoke connect on database postgres, template1 from public");
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name, e);
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
