package dev.shorewise.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R6: two hundred clients ask a service that cuts, delays or swallows what it is asked, and then is well again. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class RetryStormTest {

    private static final int CLIENTS = 200;
    private static final int ROUNDS = 5;
    private static final int SAVED_REPEATS = 6;
    private static final int PAUSES_IN_TEN_SECONDS = 33;
    private static final long PAUSE_MILLIS = 300;

    /** What the service does, and what its callers may then be told. */
    enum Fault {
        CUT(Set.of(502, 503)) {
            @Override
            void happen(HttpExchange call) {
                // the line is closed without an answer
            }
        },
        DELAY(Set.of(200, 503)) {
            @Override
            void happen(HttpExchange call) throws IOException {
                sleep(400);
                FakeService.reply(call, 200, "application/json", "{}");
            }
        },
        BLACK_HOLE(Set.of(503, 504)) {
            @Override
            void happen(HttpExchange call) {
                sleep(3_000);
            }
        };

        private final Set<Integer> told;

        Fault(Set<Integer> told) {
            this.told = told;
        }

        abstract void happen(HttpExchange call) throws IOException;
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private List<String> tokens = List.of();
    private FakeService service;

    @BeforeEach
    void start() {
        tokens = IntStream.range(0, CLIENTS)
                .mapToObj(client -> Tokens.with("finance", Map.of("sub", "storm-" + client)))
                .toList();
        service = FakeService.at(Service.FINANCE);
        assertThat(pausesUntilServed()).isLessThanOrEqualTo(PAUSES_IN_TEN_SECONDS);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aServiceInTroubleIsAskedHardlyMoreThanItsCallersAskAndServesAsSoonAsItCan(Fault fault) {
        service.answering(fault::happen);
        int before = service.seen().size();

        List<Integer> told = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            told.addAll(everybodyAsks());
        }

        assertThat(told).hasSize(CLIENTS * ROUNDS).allMatch(fault.told::contains);
        assertThat(service.seen().size() - before)
                .as("calls of the service")
                .isLessThanOrEqualTo(CLIENTS * ROUNDS * 11 / 10 + SAVED_REPEATS);

        service.answering("{}");
        assertThat(pausesUntilServed()).isLessThanOrEqualTo(PAUSES_IN_TEN_SECONDS);
        assertThat(everybodyAsks()).filteredOn(status -> status == 200).hasSizeGreaterThanOrEqualTo(CLIENTS * 8 / 10);
    }

    /** All at once; the statuses of the answers, each with a time to come back where it must have one. */
    private List<Integer> everybodyAsks() {
        List<CompletableFuture<HttpResponse<Void>>> answers = tokens.stream()
                .map(token -> http.sendAsync(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/unit-costs"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.discarding()))
                .toList();
        return answers.stream()
                .map(CompletableFuture::join)
                .peek(answer -> assertThat(answer.statusCode() != 503
                                || answer.headers().firstValue("Retry-After").isPresent())
                        .isTrue())
                .map(HttpResponse::statusCode)
                .toList();
    }

    /** Asks once a pause, which is as long as a service in trouble is left alone. */
    private int pausesUntilServed() {
        for (int pauses = 0; pauses <= PAUSES_IN_TEN_SECONDS; pauses++) {
            int status = given().header("Authorization", "Bearer " + tokens.get(0))
                    .get("/v1/unit-costs")
                    .statusCode();
            if (status == 200) {
                return pauses;
            }
            sleep(PAUSE_MILLIS);
        }
        return PAUSES_IN_TEN_SECONDS + 1;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
