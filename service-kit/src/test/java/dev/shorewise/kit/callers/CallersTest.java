package dev.shorewise.kit.callers;

import static dev.shorewise.kit.KitRequests.admin;
import static dev.shorewise.kit.KitRequests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that are not ours, roles that do not suffice, and vendors that see their own only, in the code and in the database. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class CallersTest {

    @Inject
    DataSource database;

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
    void aTokenThatIsKnownIsStillJudgedByWhatItSays() {
        String token = Tokens.of("vendor", "alpha");
        as(token).get("/kit/caller").then().body("scope", equalTo("alpha"));
        as(token).get("/kit/caller").then().body("scope", equalTo("alpha"));
        as(token).get("/kit/vendors/beta").then().statusCode(404);
        as(token + "x").get("/kit/caller").then().statusCode(401);
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

    @ParameterizedTest
    @MethodSource("tokensThatNameNoVendor")
    void aVendorsCallerThatNamesNoVendorIsRefusedAndCostsNoConnection(String token) throws SQLException {
        as(Tokens.of("vendor", "alpha")).get("/kit/rows").then().statusCode(200);
        Object before = one("select clock_timestamp()");

        for (int i = 0; i < 40; i++) {
            as(token).get("/kit/rows").then().statusCode(403).body("code", equalTo("no-vendor-claim"));
        }

        as(Tokens.of("vendor", "alpha")).get("/kit/rows").then().statusCode(200);
        assertThat(one("select count(*) from pg_stat_activity where usename = current_user and backend_start > '"
                        + before + "'"))
                .as("connections opened in place of lost ones")
                .isEqualTo(0L);
    }

    static Stream<String> tokensThatNameNoVendor() {
        return Stream.of(Tokens.of("vendor"), Tokens.of("vendor", "*"), Tokens.of("vendor", " "));
    }

    private long countUnchecked() {
        try {
            return count();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count() throws SQLException {
        return (long) one("select count(*) from kit_thing");
    }

    private Object one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getObject(1);
        }
    }
}
