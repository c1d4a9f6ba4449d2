package dev.shorewise.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service needs around it in a test: a real PostgreSQL with a database of its own, owned by a role that is no
 * superuser, and an issuer of tokens. Both live as long as the test run.
 */
public class ServiceResources implements QuarkusTestResourceLifecycleManager {

    /** Configuration key of a JDBC address that reaches the service's database as superuser. */
    public static final String SUPERUSER_URL = "shorewise.test.superuser-url";

    private static final String ROLE = "service";
    private static final String PSEUDONYM_KEY = "c2hvcmV3aXNlLXRlc3Qta2V5LTMyLWJ5dGVzLWxvbmc=";

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            postgres = database;
            try (Connection connection = database.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create role " + ROLE + " login password '" + ROLE + "'");
                sql.execute("create database service owner " + ROLE);
            }
            TestIssuer tokens = TestIssuer.start();
            issuer = tokens;
            return Map.of(
                    "SHOREWISE_DB_URL",
                    "jdbc:postgresql://localhost:" + database.getPort() + "/service",
                    "SHOREWISE_DB_USER",
                    ROLE,
                    "SHOREWISE_DB_PASSWORD",
                    ROLE,
                    SUPERUSER_URL,
                    database.getJdbcUrl("postgres", "service"),
                    "SHOREWISE_OIDC_ISSUER",
                    tokens.url(),
                    Tokens.ISSUER,
                    tokens.url(),
                    "SHOREWISE_PSEUDONYM_KEY",
                    PSEUDONYM_KEY,
                    "quarkus.oidc.token.forced-jwk-refresh-interval",
                    "5S",
                    "quarkus.http.test-port",
                    "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (issuer != null) {
                issuer.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
