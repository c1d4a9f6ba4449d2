package dev.shorewise.kit.problems;

import static dev.shorewise.kit.KitRequests.admin;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    void aSurpriseTellsItsRequestIdAndNothingElse() {
        admin().header("X-Request-Id", "my-request-0001")
                .get("/kit/broken")
                .then()
                .statusCode(500)
                .header("X-Request-Id", "my-request-0001")
                .body("requestId", equalTo("my-request-0001"))
                .body("detail", not(containsString("secret")));
    }
}
