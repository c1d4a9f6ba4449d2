package dev.shorewise.kit.idempotency;

import static dev.shorewise.kit.KitRequests.admin;
import static dev.shorewise.kit.KitRequests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A request that is sent twice is carried out once. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class IdempotentTest {

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

    @Test
    void aHundredKeysOfThirtyTwoCallersAreAHundredPiecesOfWork() throws Exception {
        String token = Tokens.of("admin");
        String run = "many-" + UUID.randomUUID() + "-";
        ExecutorService callers = Executors.newFixedThreadPool(32);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int call = 0; call < 3_200; call++) {
            String name = run + call % 100;
            answers.add(callers.submit(() -> as(token)
                    .header("Idempotency-Key", name)
                    .body(Map.of("name", name))
                    .post("/kit/things")
                    .statusCode()));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(201, 409, 503);
        }
        callers.shutdown();
        List<String> rows = admin().get("/kit/rows").then().extract().jsonPath().getList("$");
        assertThat(rows.stream().filter(row -> row.startsWith(run)))
                .hasSize(100)
                .doesNotHaveDuplicates();
    }
}
