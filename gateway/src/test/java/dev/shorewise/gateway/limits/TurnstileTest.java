package dev.shorewise.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S19: a greedy vendor is told so, and only the vendor. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class TurnstileTest {

    private static final int AT_ONCE = 16;

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
    void everyAnswerSaysWhatIsLeft() {
        ask("beta")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"caller\";q=500;w=5"))
                .header("RateLimit", matchesPattern("\"caller\";r=\\d+;t=\\d+"));
    }

    @Test
    void aVendorWithTooMuchUnderWayIsRefusedWhileAnotherIsServed() throws Exception {
        CountDownLatch arrived = new CountDownLatch(AT_ONCE);
        CountDownLatch goOn = new CountDownLatch(1);
        service.answering(call -> {
            if (call.getRequestURI().getQuery().equals("of=greedy")) {
                arrived.countDown();
                await(goOn);
            }
            FakeService.reply(call, 200, "application/json", "{}");
        });
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Integer>> held = new ArrayList<>();
        for (int request = 0; request < AT_ONCE; request++) {
            held.add(threads.submit(() -> ask("greedy").statusCode()));
        }
        arrived.await();

        ask("greedy")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("too-much-at-once"));
        ask("modest").then().statusCode(200);

        goOn.countDown();
        for (Future<Integer> answer : held) {
            assertThat(answer.get()).isEqualTo(200);
        }
        threads.shutdown();
        ask("greedy").then().statusCode(200);
    }

    private static Response ask(String vendor) {
        return given().header("Authorization", "Bearer " + Tokens.of("vendor", vendor))
                .get("/v1/vendors?of=" + vendor);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
