package dev.shorewise.gateway.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.questions.Kept;
import dev.shorewise.gateway.scorecards.store.KeptSections;
import dev.shorewise.kit.callers.VendorScope;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What the gateway's own database holds, and to whom it shows it. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class KeptSectionsTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Inject
    KeptSections kept;

    @Inject
    DataSource database;

    @Inject
    Flyway flyway;

    private final String mine = newVendor();
    private final String theirs = newVendor();

    private static String newVendor() {
        return "k-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void keep(String vendorId, String data, Instant asOf) {
        VendorScope.ALL.run(() -> kept.keep(vendorId, MONTH, SectionName.CONTRACT, "* admin", new Kept(data, asOf)));
    }

    @Test
    void anEmptyDatabaseIsBroughtToTheNewestShape() {
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
    }

    @Test
    void aNewerAnswerReplacesAnOlderAndNeverTheOtherWayRound() {
        keep(mine, "{\"n\":2}", NOON);
        keep(mine, "{\"n\":1}", NOON.minusSeconds(60));
        assertThat(found(mine)).isEqualTo("{\"n\":2}");
        keep(mine, "{\"n\":3}", NOON.plusSeconds(60));
        assertThat(found(mine)).isEqualTo("{\"n\":3}");
    }

    @Test
    void theDatabaseShowsAVendorItsOwnRowsAndAnUnscopedConnectionNone() throws Exception {
        keep(mine, "{}", NOON);
        keep(theirs, "{}", NOON);
        assertThat(VendorScope.of(mine).call(() -> count(mine))).isEqualTo(1);
        assertThat(VendorScope.of(mine).call(() -> count(theirs))).isZero();
        assertThat(count(mine)).isZero();
    }

    @Test
    void aVendorCannotKeepARowInAnothersName() {
        assertThatThrownBy(() -> VendorScope.of(mine).call(() -> insert(theirs)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    private String found(String vendorId) {
        StringBuilder data = new StringBuilder();
        VendorScope.ALL.run(
                () -> kept.find(vendorId, MONTH, "* admin").values().forEach(answer -> data.append(answer.data())));
        return data.toString();
    }

    private long count(String vendorId) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select count(*) from scorecard_section where vendor_id = '" + vendorId + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean insert(String vendorId) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            return sql.execute("insert into scorecard_section values ('" + vendorId
                    + "', '2026-10', 'money', 'forged', '{}', now())");
        }
    }
}
