package dev.shorewise.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every service inherits: identity, scope, problems, paging, idempotency, request ids. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class KitTest {

    @Inject
    DataSource database;

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    private static RequestSpecification admin() {
        return as(Tokens.of("admin"));
    }

    @Test
    void withoutATokenTheAnswerIsAProblemThatNamesTheScheme() {
        given().get("/kit/caller")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("not-authenticated"))
                .body("requestId", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void tokensThatAreNotOursAreRefused() {
        List<String> bad = List.of(
                Tokens.expired("admin"),
                Tokens.forAnotherAudience("admin"),
                Tokens.signedByAnotherKey("admin"),
                Tokens.unsigned("admin"),
                Tokens.with("admin", Map.of("iss", "http://elsewhere")),
                Tokens.with("admin", Map.of("typ", "ID")),
                "not.a.token");
        for (String token : bad) {
            as(token).get("/kit/caller").then().statusCode(401).contentType("application/problem+json");
        }
    }

    @Test
    void aWrongRoleAndAForgottenMethodAreForbidden() {
        as(Tokens.of("finance")).get("/kit/caller").then().statusCode(403).body("code", equalTo("not-allowed"));
        admin().get("/kit/open").then().statusCode(403);
    }

    @Test
    void theScopeComesFromTheToken() {
        admin().get("/kit/caller").then().body("scope", equalTo("*"));
        as(Tokens.of("vendor", "alpha")).get("/kit/caller").then().body("scope", equalTo("alpha"));
        as(Tokens.of("vendor")).get("/kit/caller").then().statusCode(403).body("code", equalTo("no-vendor-claim"));
    }

    @Test
    void anotherVendorsObjectLooksLikeAnUnknownOne() {
        as(Tokens.of("vendor", "alpha")).get("/kit/vendors/alpha").then().statusCode(200);
        String foreign = as(Tokens.of("vendor", "alpha"))
                .get("/kit/vendors/beta")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        String unknown = admin().get("/kit/no-such-path")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void theDatabaseShowsAVendorItsOwnRowsOnly() throws SQLException {
        as(Tokens.of("vendor", "alpha"))
                .body(Map.of("name", "alphas-row"))
                .post("/kit/things")
                .then()
                .statusCode(201);
        as(Tokens.of("vendor", "beta"))
                .body(Map.of("name", "betas-row"))
                .post("/kit/things")
                .then()
                .statusCode(201);

        as(Tokens.of("vendor", "alpha"))
                .get("/kit/rows")
                .then()
                .body("$", hasItem("alphas-row"))
                .body("$", not(hasItem("betas-row")));
        admin().get("/kit/rows").then().body("$", hasItem("alphas-row")).body("$", hasItem("betas-row"));

        assertThat(count())
                .as("a connection that nobody scoped shows nothing, also after it was used")
                .isZero();
        VendorScope.of("alpha").run(() -> assertThat(countUnchecked()).isPositive());
        assertThat(count()).isZero();
    }

    @Test
    void aVendorCannotWriteARowInAnothersName() {
        assertThat(VendorScope.of("alpha"))
                .satisfies(scope -> scope.run(() -> {
                    try (Connection connection = database.getConnection();
                            Statement sql = connection.createStatement()) {
                        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> sql.execute(
                                        "insert into kit_thing (vendor_id, name) values ('beta', 'forged')")))
                                .hasMessageContaining("row-level security");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    @Test
    void everyRefusedInputIsNamed() {
        admin().body(Map.of("name", ""))
                .post("/kit/things")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("invalidParams[0].name", equalTo("name"));
        admin().body("{\"name\":\"x\",\"role\":\"admin\"}")
                .post("/kit/things")
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo("role"));
        admin().body("{\"name\":").post("/kit/things").then().statusCode(400).body("code", equalTo("malformed-json"));
    }

    @Test
    void aSurpriseTellsItsRequestIdAndNothingElse() {
        admin().header("X-Request-Id", "my-request-0001")
                .get("/kit/broken")
                .then()
                .statusCode(500)
                .header("X-Request-Id", "my-request-0001")
                .body("requestId", equalTo("my-request-0001"))
                .body("detail", not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "bm8", "%00", "a b"})
    void aCursorThatWeDidNotMakeIsRefused(String cursor) {
        admin().queryParam("cursor", cursor)
                .get("/kit/rows")
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo("cursor"));
    }

    @Test
    void aCursorOfOursIsTaken() {
        admin().queryParam("cursor", Cursor.of("a", "").token())
                .get("/kit/rows")
                .then()
                .statusCode(200);
    }

    @Test
    void aWriteNeedsTheRevisionItIsBasedOn() {
        admin().put("/kit/things/x").then().statusCode(428);
        admin().header("If-Match", "\"r2\"").put("/kit/things/x").then().statusCode(412);
        admin().header("If-Match", "\"r3\"").put("/kit/things/x").then().statusCode(204);
    }

    @Test
    void theSameKeyGivesTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        String name = "once-" + key;
        for (int i = 0; i < 2; i++) {
            var answer = admin().header("Idempotency-Key", key)
                    .body(Map.of("name", name))
                    .post("/kit/things")
                    .then();
            answer.statusCode(201).header("Location", containsString(name)).body("name", equalTo(name));
            assertThat(answer.extract().header("Idempotent-Replayed")).isEqualTo(i == 0 ? null : "true");
        }
        admin().header("Idempotency-Key", key)
                .body(Map.of("name", "other"))
                .post("/kit/things")
                .then()
                .statusCode(422)
                .body("code", equalTo("key-reused"));
        List<String> rows = admin().get("/kit/rows").then().extract().jsonPath().getList("$");
        assertThat(rows).containsOnlyOnce(name);
        as(Tokens.of("vendor", "gamma"))
                .header("Idempotency-Key", key)
                .body(Map.of("name", "another-callers-key-is-another-key"))
                .post("/kit/things")
                .then()
                .statusCode(201);
    }

    @Test
    void aStreamedBodyIsComparedToo() {
        String key = UUID.randomUUID().toString();
        for (String body : List.of("abc", "abc", "abd")) {
            var status = as(Tokens.of("admin"))
                    .contentType("application/octet-stream")
                    .header("Idempotency-Key", key)
                    .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/kit/streams")
                    .statusCode();
            assertThat(status).isEqualTo(body.equals("abc") ? 200 : 422);
        }
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        String key = UUID.randomUUID().toString();
        admin().header("Idempotency-Key", key)
                .body(Map.of("name", ""))
                .post("/kit/things")
                .then()
                .statusCode(400);
        admin().header("Idempotency-Key", key)
                .body(Map.of("name", "now-good"))
                .post("/kit/things")
                .then()
                .statusCode(201);
    }

    @Test
    void ofManyCallersWithOneKeyExactlyOneDoesTheWork() throws Exception {
        String name = "slow-" + UUID.randomUUID();
        String token = Tokens.of("admin");
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(callers.submit(() -> as(token)
                    .header("Idempotency-Key", name)
                    .body(Map.of("name", name))
                    .post("/kit/things")
                    .statusCode()));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(201, 409);
        }
        callers.shutdown();
        List<String> rows = admin().get("/kit/rows").then().extract().jsonPath().getList("$");
        assertThat(rows).containsOnlyOnce(name);
    }

    private long countUnchecked() {
        try {
            return count();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select count(*) from kit_thing")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
