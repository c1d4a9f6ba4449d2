package dev.shorewise.gateway.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every write and every export leaves an entry that the auditor can read and nobody can change. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class AuditTest {

    @Inject
    DataSource database;

    private FakeService service;

    @BeforeEach
    void start() {
        service = FakeService.at(Service.VENDOR);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aWriteIsWrittenDownWithWhoWhatFromWhereAndResult() throws Exception {
        service.answering(409, "{}");
        String id = UUID.randomUUID().toString();

        as("vendor-submitter", "audited")
                .header("X-Request-Id", id)
                .contentType("application/json")
                .body("{}")
                .post("/v1/contacts?x=1")
                .then()
                .statusCode(409);

        Map<String, Object> entry = entryOf(id);
        assertThat(entry)
                .containsEntry("method", "POST")
                .containsEntry("target", "/v1/contacts?x=1")
                .containsEntry("vendorId", "audited")
                .containsEntry("status", 409)
                .containsEntry("address", "127.0.0.1")
                .containsEntry("roles", List.of("vendor-submitter"));
    }

    @Test
    void whatIsOnlyReadLeavesNoEntryAndAnExportDoes() throws Exception {
        String read = UUID.randomUUID().toString();
        String exported = UUID.randomUUID().toString();

        as("admin", "").header("X-Request-Id", read).get("/v1/vendors").then().statusCode(200);
        as("admin", "")
                .header("X-Request-Id", exported)
                .get("/v1/contact-imports/1/rejects")
                .then()
                .statusCode(200);

        assertThat(entryOf(exported)).containsEntry("status", 200);
        assertThat(entries().getList("items.requestId")).doesNotContain(read);
    }

    @Test
    void filesOfCostsAreExportsToo() {
        assertThat(Deed.isAudited("GET", "/v1/cost-exports/2026-09")).isTrue();
        assertThat(Deed.isAudited("GET", "/v1/cost-lines")).isFalse();
        assertThat(Deed.isAudited("DELETE", "/v1/cost-lines")).isTrue();
    }

    @Test
    void nobodyButAnAuditorReadsTheTrail() {
        as("admin", "").get("/v1/audit-entries").then().statusCode(403);
        as("vendor", "audited").get("/v1/audit-entries").then().statusCode(403);
        as("auditor", "").get("/v1/audit-entries?cursor=none").then().statusCode(400);
    }

    @Test
    void pagesGoBackInTimeWithoutGapOrRepetition() throws Exception {
        for (int i = 0; i < 3; i++) {
            as("admin", "").contentType("application/json").body("{}").post("/v1/vendors");
        }
        JsonPath first = entries("?limit=2");
        JsonPath second = entries("?limit=2&cursor=" + first.getString("nextCursor"));

        List<Integer> numbers = first.getList("items.number");
        List<Integer> more = second.getList("items.number");
        assertThat(numbers).hasSize(2).isSortedAccordingTo((a, b) -> b - a);
        assertThat(more.get(0)).isLessThan(numbers.get(1));
    }

    @Test
    void theDatabaseRefusesToChangeOrForgetAnEntry() {
        for (String change : List.of(
                "update audit_begun set name = 'somebody else'",
                "delete from audit_begun",
                "truncate audit_begun",
                "update audit_ended set status = 200",
                "delete from audit_ended")) {
            assertThatThrownBy(() -> VendorScope.ALL.call(() -> execute(change)))
                    .as(change)
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void whereTheTrailCannotBeWrittenNothingIsDone() throws Exception {
        VendorScope.ALL.call(() -> execute("alter table audit_begun rename to audit_away"));
        try {
            as("admin", "")
                    .contentType("application/json")
                    .body("{}")
                    .post("/v1/vendors")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("audit-unavailable"));
            assertThat(service.seen()).isEmpty();
            as("admin", "").get("/v1/vendors").then().statusCode(200);
        } finally {
            VendorScope.ALL.call(() -> execute("alter table audit_away rename to audit_begun"));
        }
    }

    private boolean execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            return sql.execute(statement);
        }
    }

    private static RequestSpecification as(String role, String vendor) {
        String token = vendor.isEmpty() ? Tokens.of(role) : Tokens.of(role, vendor);
        return given().header("Authorization", "Bearer " + token);
    }

    private static JsonPath entries() {
        return entries("?limit=100");
    }

    private static JsonPath entries(String query) {
        return as("auditor", "").get("/v1/audit-entries" + query).jsonPath();
    }

    /** The entry of a request, as soon as its end is written, which is just after its answer. */
    private static Map<String, Object> entryOf(String requestId) throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            Map<String, Object> entry =
                    entries().getMap("items.find { it.requestId == '" + requestId + "' && it.status != null }");
            if (entry != null) {
                return entry;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no ended entry of " + requestId);
    }
}
