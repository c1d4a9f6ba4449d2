package dev.shorewise.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.RawHttp;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request and every answer. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class DoorTest {

    private FakeService service;

    @BeforeEach
    void start() {
        service = FakeService.at(Service.VENDOR);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/vendors/../kpis",
                "/v1/%2e%2e/q/metrics",
                "/v1/vendors;x=1",
                "/v1;x=1/vendors",
                "/v1/vendors%2fx",
                "/v1/vendors%5cx",
                "/v1/vendors/%00",
                "/v1//vendors",
                "//v1/vendors",
                "/v1/%252e%252e/vendors",
                "/v1\\vendors",
                "http://elsewhere/v1/vendors"
            })
    void anAmbiguousPathIsRefusedAndReachesNoService(String target) {
        assertThat(RawHttp.statusOf(target, Tokens.of("admin"))).isEqualTo(400);
        assertThat(service.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/V1/vendors", "/v1/Vendors", "/v1", "/v1/", "/v1/q/metrics", "/v1/unheard-of", "/q/metrics"})
    void aPathThatIsNobodysIsUnknown(String target) {
        assertThat(RawHttp.statusOf(target, Tokens.of("admin"))).isEqualTo(404);
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void aRequestFramedInTwoWaysIsRefusedAndTheConnectionClosed() {
        String token = "Authorization: Bearer " + Tokens.of("admin");
        String post = "POST /v1/vendors HTTP/1.1";
        String host = "Host: localhost";
        String[][] odd = {
            {post, host, "Host: elsewhere", token, "Content-Length: 2", "", "{}"},
            {post, host, token, "Transfer-Encoding: xchunked", "Content-Length: 2", "", "{}"},
            {post, host, token, "Content-Length: 2", "Content-Length: 3", "", "{}"},
            {post, host, token, "Content-Length: +2", "", "{}"},
            {post, host, token, "Transfer-Encoding: chunked", "Transfer-Encoding: identity", "", "0", "", ""},
            {post, token, "Content-Length: 2", "", "{}"}
        };
        for (String[] request : odd) {
            RawHttp.Line line = RawHttp.line(request);
            assertThat(line.status()).as(String.join(" | ", request)).isEqualTo(400);
            assertThat(line.closed()).as(String.join(" | ", request)).isTrue();
        }
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void twoAuthorizationHeadersAreNobodysAndReachNoService() {
        String answer = RawHttp.send(
                "GET /v1/vendors HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Tokens.of("admin"),
                "Authorization: Bearer " + Tokens.of("finance"),
                "Connection: close",
                "");
        assertThat(RawHttp.status(answer)).isEqualTo(401);
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void noProtocolIsUpgraded() {
        String answer = RawHttp.send(
                "GET /v1/vendors HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Tokens.of("admin"),
                "Connection: Upgrade, HTTP2-Settings, close",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
                "");
        assertThat(RawHttp.status(answer)).isEqualTo(200);
        assertThat(service.last().headers()).doesNotContainKeys("Upgrade", "Http2-settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "TRACK", "INVENTED"})
    void anUnusualMethodIsRefused(String method) {
        String answer = RawHttp.send(method + " /v1/vendors HTTP/1.1", "Host: localhost", "Connection: close", "");
        assertThat(RawHttp.status(answer)).isEqualTo(405);
        assertThat(answer).doesNotContain("Connection: close\r\nHost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/vendors", "/v1/unheard-of", "/v1/me", "/", "/nothing", "/q/health/live", "/v1/a;b"})
    void everyAnswerCarriesItsIdAndWhatABrowserMustKnow(String path) {
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", notNullValue())
                .header("Referrer-Policy", notNullValue())
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .header("Server", blankOrNullString());
    }

    @Test
    void aHarmlessRequestIdIsKeptAndAnotherReplaced() {
        given().header("X-Request-Id", "callers-own-0001")
                .get("/v1/vendors")
                .then()
                .header("X-Request-Id", equalTo("callers-own-0001"))
                .body("requestId", equalTo("callers-own-0001"));
        given().header("X-Request-Id", "a b")
                .get("/v1/vendors")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
