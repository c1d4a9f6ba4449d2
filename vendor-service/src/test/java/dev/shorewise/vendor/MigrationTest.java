package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class MigrationTest {

    @ConfigProperty(name = "SHOREWISE_DB_URL")
    String url = "";

    @ConfigProperty(name = "SHOREWISE_DB_USER")
    String user = "";

    @ConfigProperty(name = "SHOREWISE_DB_PASSWORD")
    String password = "";

    @Test
    void anEmptyDatabaseIsBroughtUpByTheServicesOwnRoleAndThenThereIsNothingLeftToDo() throws SQLException {
        try (Connection connection = Database.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create database from_empty owner " + user);
        }
        Flyway flyway = Flyway.configure()
                .dataSource(url.replaceFirst("/service$", "/from_empty"), user, password)
                .locations("classpath:db/kit", "classpath:db/migration")
                .load();

        assertThat(flyway.migrate().migrationsExecuted).isPositive();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        flyway.validate();
    }

    @Test
    void everyTableOfAVendorsDataIsClosedToOtherVendors() {
        assertThat(Database.column("""
                        select table_name from information_schema.columns c
                        join pg_class t on t.relname = c.table_name and t.relkind in ('r', 'p')
                        where c.table_schema = 'public' and (column_name = 'vendor_id' or table_name = 'vendor')
                            and not (t.relrowsecurity and t.relforcerowsecurity
                                and exists (select from pg_policy p where p.polrelid = t.oid))""")).isEmpty();
        assertThat(Database.value("select count(*) from information_schema.columns"
                        + " where table_schema = 'public' and column_name = 'vendor_id'"))
                .as("the question above is about something")
                .isNotEqualTo("0");
    }
}
