package dev.shorewise.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that is away or breaks off: what callers are told, and how often it is asked. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class DeadServiceTest {

    private static final int MANY = 20;

    private FakeService service;

    @BeforeEach
    void start() {
        service = FakeService.at(Service.FINANCE);
        awaitReached();
    }

    @AfterEach
    void stop() {
        service.close();
        service = FakeService.at(Service.FINANCE);
        awaitReached();
        service.close();
    }

    private static ValidatableResponse read() {
        return given().header("Authorization", "Bearer " + Tokens.of("finance"))
                .get("/v1/unit-costs")
                .then();
    }

    private static void awaitReached() {
        Instant until = Instant.now().plus(Duration.ofSeconds(10));
        while (read().extract().statusCode() != 200) {
            assertThat(Instant.now()).as("the service stays away").isBefore(until);
        }
    }

    @Test
    void aServiceThatIsAwayIs503WithATimeToComeBackAndIsSoonLeftAlone() {
        service.close();
        read().statusCode(503).header("Retry-After", notNullValue()).body("code", equalTo("service-unavailable"));
        List<String> codes = IntStream.range(0, MANY)
                .mapToObj(time -> read().statusCode(503)
                        .header("Retry-After", notNullValue())
                        .extract()
                        .<String>path("code"))
                .toList();
        assertThat(codes).as("any of them may be the one that looks again").contains("service-resting");
    }

    @Test
    void aReadWhoseConnectionBreaksIsAskedOnceMore() {
        for (int i = 0; i < MANY; i++) {
            read().statusCode(200);
        }
        AtomicInteger calls = new AtomicInteger();
        service.answering(call -> {
            if (calls.incrementAndGet() > 1) {
                FakeService.reply(call, 200, "application/json", "{\"call\":2}");
            }
        });
        read().statusCode(200).body("call", equalTo(2));
        assertThat(calls).hasValue(2);
    }

    @Test
    void aWriteWhoseConnectionBreaksIsNeverRepeated() {
        AtomicInteger calls = new AtomicInteger();
        service.answering(call -> calls.incrementAndGet());
        given().header("Authorization", "Bearer " + Tokens.of("finance"))
                .contentType("application/json")
                .body("{}")
                .post("/v1/variances")
                .then()
                .statusCode(503);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aServiceThatBreaksEveryReadGetsAtMostATenthMoreThanWasAsked() {
        AtomicInteger calls = new AtomicInteger();
        service.answering(call -> {
            int number = calls.incrementAndGet();
            if (number % 2 == 0) {
                FakeService.reply(call, 200, "application/json", "{}");
            }
        });
        for (int i = 0; i < MANY; i++) {
            read();
        }
        assertThat(calls.get()).isLessThanOrEqualTo(MANY + MANY / 10 + 6);
    }
}
