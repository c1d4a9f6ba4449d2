package dev.shorewise.kit.problems;

import static dev.shorewise.kit.KitRequests.admin;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shorewise.test.ServiceResources;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every refusal has one shape, names each refused input, and leaks nothing. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ProblemsTest {

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
    void whatABodyLacksOrHasTooMuchIsNamedBeforeItIsMade() {
        refusedPlan("{}", "[0].name", "is missing");
        refusedPlan("{\"name\":\"x\"}", "[0].steps", "is missing");
        refusedPlan("{\"name\":\"x\",\"steps\":[]}", "[0].steps", "at least one");
        refusedPlan("{\"role\":\"admin\"}", "[0].role", "has a value of the wrong kind, or is not known here");
        refusedPlan(
                "{\"name\":\"x\",\"steps\":[\"MONDAY\"],\"role\":{\"a\":1}}",
                "[0].role",
                "has a value of the wrong kind, or is not known here");
        refusedPlan("{\"name\":\"x\",\"steps\":[\"a\"]}", "[0]", "has a value of the wrong kind, or is not known here");
        admin().body("[{\"name\":\"x\",\"steps\":[\"MONDAY\"]}]")
                .post("/kit/plans")
                .then()
                .statusCode(200);
    }

    private static void refusedPlan(String plan, String name, String reason) {
        admin().body("[" + plan + "]")
                .post("/kit/plans")
                .then()
                .statusCode(400)
                .body("invalidParams", hasSize(1))
                .body("invalidParams[0].name", equalTo(name))
                .body("invalidParams[0].reason", equalTo(reason));
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

    /** A database that takes a connection and never says a word, as one does that has too much to do. */
    @Test
    void whoWaitsForTheDatabaseInVainIsAskedToComeBack() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                AgroalDataSource pool = poolOf(silent.getLocalPort())) {
            SQLException waited = assertThrows(SQLException.class, pool::getConnection);
            try (Response answer = new FallbackMapper().toResponse(new IllegalStateException(waited))) {
                assertEquals(503, answer.getStatus(), waited.getMessage());
                assertEquals("5", answer.getHeaderString("Retry-After"));
            }
        }
    }

    private static AgroalDataSource poolOf(int port) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMillis(200))
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/none"))));
    }

    @Test
    void halfOfACharacterAndZeroAreNoText() {
        for (String text : List.of("\\ud800", "a\\udc00b", "\\ud83d\\ud83d", "\\u0000", "a\\u0000")) {
            admin().body("{\"name\":\"%s\"}".formatted(text))
                    .post("/kit/things")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed-json"))
                    .body("invalidParams[0].name", equalTo("name"));
        }
    }
}
