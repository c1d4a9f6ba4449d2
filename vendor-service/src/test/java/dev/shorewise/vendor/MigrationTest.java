package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.contacts.store.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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
        Flyway flyway = migrations(url.replaceFirst("/service$", "/from_empty")).load();

        assertThat(flyway.migrate().migrationsExecuted).isPositive();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        flyway.validate();
    }

    @Test
    void contactsOfTheReleaseBeforeAreRolledUpAnew() throws SQLException {
        try (Connection connection = Database.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create database from_before owner " + user);
        }
        String address = url.replaceFirst("/service$", "/from_before");
        migrations(address).target("2026.11.22.20").load().migrate();
        try (Connection connection = DriverManager.getConnection(address, user, password);
                Statement sql = connection.createStatement()) {
            sql.execute("set shorewise.vendor_scope = '*'");
            sql.execute("""
                    insert into contact (vendor_id, contact_id, row_hash, offered_at, job_id, local_day, revision,
                        source_rows, channel, direction, outcome, wait_ms, talk_ms, site_id, queue_id, language)
                    select 'v' || i % 2, 'c' || i, i, timestamptz '2026-01-01T00:00Z' + i * interval '7 hours',
                        gen_random_uuid(), date '2026-01-01' + i / 4, 1, 1, 'VOICE', 'INBOUND',
                        case i % 5 when 0 then 'ABANDONED' else 'ANSWERED' end::contact_outcome, i * 1000,
                        case when i % 5 > 0 then i * 700 end, 's' || i % 3, 'q', nullif('l' || i % 4, 'l0')
                    from generate_series(1, 400) i""");
        }

        migrations(address).load().migrate();

        try (Connection connection = DriverManager.getConnection(address, user, password);
                Statement sql = connection.createStatement()) {
            sql.execute("set shorewise.vendor_scope = '*'");
            assertThat(Stored.differences(connection)).isZero();
            for (String table : List.of(
                    "contact_roll_up",
                    "contact_month_roll_up",
                    "contact_topic_roll_up",
                    "contact_topic_month_roll_up",
                    "contact_slot_roll_up")) {
                try (ResultSet row = sql.executeQuery("select sum(contacts) from " + table)) {
                    row.next();
                    assertThat(row.getLong(1)).as(table).isEqualTo(400);
                }
            }
        }
    }

    @Test
    void whatSitesServedBeforeThereWereTimetablesTheyServeFromTheBeginning() throws SQLException {
        try (Connection connection = Database.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create database from_hours owner " + user);
        }
        String address = url.replaceFirst("/service$", "/from_hours");
        migrations(address).target("2026.11.23.51").load().migrate();
        try (Connection connection = DriverManager.getConnection(address, user, password);
                Statement sql = connection.createStatement()) {
            sql.execute("set shorewise.vendor_scope = '*'");
            sql.execute("insert into vendor (id, name, kind, stage, created_at, changed_at, revision)"
                    + " values ('v-one', 'V', 'VENDOR', 'ACTIVE', now(), now(), 0)");
            sql.execute("insert into registry_entry (vendor_id, kind, id, body, created_at, changed_at, revision)"
                    + " values ('v-one', 'SERVICE', 'site-one', '{\"channels\": [\"VOICE\"]}', now(), now(), 0)");
        }

        migrations(address).load().migrate();

        try (Connection connection = DriverManager.getConnection(address, user, password);
                Statement sql = connection.createStatement()) {
            sql.execute("set shorewise.vendor_scope = '*'");
            try (ResultSet row = sql.executeQuery("select body ->> 'periods' from registry_entry")) {
                row.next();
                assertThat(row.getString(1))
                        .isEqualTo("[{\"since\": \"1900-01-01\", \"service\": {\"channels\": [\"VOICE\"]}}]");
            }
        }
    }

    private FluentConfiguration migrations(String address) {
        return Flyway.configure()
                .dataSource(address, user, password)
                .locations("classpath:db/kit", "classpath:db/migration");
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
