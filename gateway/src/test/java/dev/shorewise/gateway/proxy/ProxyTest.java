package dev.shorewise.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.RawHttp;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service gets to see of a caller, and a caller of a service. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class ProxyTest {

    private FakeService service;

    @BeforeEach
    void start() {
        service = FakeService.at(Service.VENDOR);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + Tokens.of("admin"));
    }

    @Test
    void aRequestReachesItsServiceWithMethodPathQueryAndBody() {
        service.answering(call -> {
            call.getResponseHeaders().set("ETag", "\"r7\"");
            FakeService.reply(call, 201, "application/json", "{\"id\":\"x\"}");
        });
        admin().contentType("application/json")
                .header("Idempotency-Key", "k1")
                .body("{\"id\":\"x\"}")
                .urlEncodingEnabled(false)
                .post("/v1/vendors?limit=5&cursor=a%2Fb")
                .then()
                .statusCode(201)
                .header("ETag", "\"r7\"")
                .contentType("application/json")
                .body("id", equalTo("x"));
        assertThat(service.last().method()).isEqualTo("POST");
        assertThat(service.last().target()).isEqualTo("/v1/vendors?limit=5&cursor=a%2Fb");
        assertThat(service.last().bodyBytes()).isEqualTo(10);
        assertThat(service.last().header("Idempotency-Key")).isEqualTo("k1");
    }

    @Test
    void aServiceSeesTheGatewaysWordOnlyAboutWhoCallsFromWhere() {
        String token = Tokens.of("vendor", "harborline");
        given().header("Authorization", "Bearer " + token)
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Vendor-Id", "meridian")
                .header("X_Vendor_Id", "meridian")
                .header("X-Original-URL", "/q/metrics")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "theme=dark")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/vendors")
                .then()
                .statusCode(200);
        var seen = service.last();
        assertThat(seen.header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(seen.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("localhost:8080");
        assertThat(seen.header("X-Request-Id")).isNotEmpty();
        assertThat(seen.header("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c");
        assertThat(seen.headers().keySet())
                .doesNotContain(
                        "Forwarded",
                        "X-vendor-id",
                        "X_vendor_id",
                        "X-original-url",
                        "X-http-method-override",
                        "X-forwarded-prefix",
                        "Cookie");
    }

    @Test
    void linesOnBothSidesAreKeptForTheNextRequest() {
        Set<Integer> lines = ConcurrentHashMap.newKeySet();
        service.answering(call -> {
            lines.add(call.getRemoteAddress().getPort());
            FakeService.reply(call, 200, "application/json", "{}");
        });
        for (int i = 0; i < 5; i++) {
            assertThat(admin().get("/v1/vendors")
                            .then()
                            .statusCode(200)
                            .extract()
                            .header("Connection"))
                    .isNull();
        }
        assertThat(lines).hasSize(1);
    }

    @Test
    void aServiceIsToldHowLongSomebodyWaitsUnlessItGetsAFile() {
        admin().header("X-Time-Budget", "9999999").get("/v1/vendors").then().statusCode(200);
        assertThat(service.last().header("X-Time-Budget")).isEqualTo("1000");

        admin().contentType("text/csv")
                .body("x")
                .post("/v1/contact-imports")
                .then()
                .statusCode(200);
        assertThat(service.last().headers().keySet()).doesNotContain("X-time-budget");
    }

    @Test
    void aHeaderThatConnectionNamesIsNotTakenAway() {
        RawHttp.send(
                "GET /v1/vendors HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Tokens.of("admin"),
                "Connection: close, Authorization, X-Request-Id",
                "");
        assertThat(service.last().header("Authorization")).startsWith("Bearer ");
        assertThat(service.last().header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void aServicesProblemPassesUnchanged() {
        service.answering(422, "{\"code\":\"key-reused\",\"detail\":\"as the service said\"}");
        admin().get("/v1/vendors")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", equalTo("as the service said"));
    }

    @Test
    void aServicesBannerCookiesAndOwnAddressStayInside() {
        service.answering(call -> {
            call.getResponseHeaders().set("Server", "Secret/1.0");
            call.getResponseHeaders().set("Set-Cookie", "a=b");
            call.getResponseHeaders()
                    .set("Location", "http://" + call.getRequestHeaders().getFirst("Host") + "/v1/vendors/x");
            FakeService.reply(call, 201, "application/json", "{}");
        });
        admin().post("/v1/vendors")
                .then()
                .statusCode(201)
                .header("Server", blankOrNullString())
                .header("Set-Cookie", blankOrNullString())
                .header("Location", "/v1/vendors/x");
    }

    @Test
    void withoutATokenNothingReachesAServiceAndNothingIsRedirected() {
        given().redirects()
                .follow(false)
                .get("/v1/vendors")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("not-authenticated"))
                .body("instance", equalTo("/v1/vendors"));
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsAnswered503() {
        service.close();
        admin().get("/v1/vendors")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("code", equalTo("service-unavailable"));
    }

    @Test
    void aServiceThatIsSlowIsAnswered504() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        service.answering(call -> await(answered));
        admin().get("/v1/vendors").then().statusCode(504).body("code", equalTo("service-slow"));
        answered.countDown();
    }

    @Test
    void aServiceThatBreaksOffInTheMiddleDoesNotLookComplete() {
        service.answering(call -> {
            call.sendResponseHeaders(200, 1_000);
            call.getResponseBody().write(new byte[10]);
            call.getResponseBody().flush();
            throw new java.io.IOException("cut");
        });
        String answer = RawHttp.send(
                "GET /v1/vendors HTTP/1.1", "Host: localhost", "Authorization: Bearer " + Tokens.of("admin"), "");
        assertThat(answer).containsIgnoringCase("content-length: 1000");
        assertThat(answer.length()).isLessThan(1_000);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedWhetherItsLengthIsTold() {
        String megabyte = "x".repeat(1 << 20);
        admin().contentType("application/json")
                .body(megabyte + "x")
                .post("/v1/vendors")
                .then()
                .statusCode(413);
        String[] chunked = {
            "POST /v1/vendors HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + Tokens.of("admin"),
            "Transfer-Encoding: chunked",
            "",
            "100001",
            megabyte + "x",
            "0",
            "",
            ""
        };
        RawHttp.Line line = RawHttp.line(chunked);
        assertThat(line.status()).isEqualTo(413);
        assertThat(line.closed()).isTrue();
    }

    @Test
    void anImportMayBeLargerAndArrivesWhole() {
        admin().contentType("text/csv")
                .body(new byte[5 << 20])
                .post("/v1/contact-imports?vendorId=harborline")
                .then()
                .statusCode(200);
        assertThat(service.last().bodyBytes()).isEqualTo(5 << 20);
    }

    @Test
    void aClientThatAsksFirstIsToldToContinue() {
        String answer = RawHttp.send(
                "POST /v1/vendors HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Tokens.of("admin"),
                "Expect: 100-continue",
                "Content-Length: 2",
                "Connection: close",
                "",
                "{}");
        assertThat(answer).startsWith("HTTP/1.1 100 Continue");
        assertThat(answer).contains("HTTP/1.1 200 OK");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
