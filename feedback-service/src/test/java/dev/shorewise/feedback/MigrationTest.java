package dev.shorewise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;

/** The database was empty when the application started; what stands there now came from the migrations. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class MigrationTest {

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @Test
    void everyMigrationRunsFromEmpty() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(migration -> migration.getState() == MigrationState.SUCCESS);
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void everyTableOfResponsesKeepsVendorsApart() throws SQLException {
        assertThat(texts("""
                        select c.relname from pg_class c join pg_policies p on p.tablename = c.relname
                        where c.relrowsecurity and c.relforcerowsecurity and c.relname !~ '^(import|webhook)'
                          and p.qual like '%vendor_id%'
                        order by 1"""))
                .containsExactly(
                        "customer_case",
                        "customer_case_event",
                        "invitation",
                        "invitation_contact",
                        "response",
                        "response_history",
                        "response_revision",
                        "study",
                        "study_note",
                        "study_speaker_erasure",
                        "text_correction",
                        "text_mention",
                        "text_reading");
    }

    @Test
    void everyConstraintIsNamedAfterItsTable() throws SQLException {
        assertThat(texts("""
                        select conname from pg_constraint k join pg_class c on c.oid = k.conrelid
                        where k.contype in ('p', 'u', 'f', 'c') and c.relnamespace = 'public'::regnamespace
                          and c.relname not like 'flyway%' and not starts_with(k.conname, c.relname || '_')""")).isEmpty();
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
