package dev.shorewise.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People: login, session, what another site can do with it, logout. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class SessionTest {

    private LoginServer provider;
    private FakeService service;

    @BeforeEach
    void start() throws IOException {
        provider = new LoginServer();
        service = FakeService.at(Service.VENDOR);
    }

    @AfterEach
    void stop() {
        provider.close();
        service.close();
    }

    private Browser loggedIn(String role, Map<String, ?> claims) {
        Browser browser = new Browser();
        browser.logIn(provider, "/", role, claims);
        return browser;
    }

    @Test
    void aPageWithoutASessionLeadsToTheLoginWithPkce() {
        Map<String, String> asked = Browser.query(
                new Browser().get("/vendors/harborline?month=2026-10").header("Location"));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "shorewise-gateway")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:8080/login")
                .containsKeys("code_challenge", "nonce", "state");
    }

    @Test
    void afterTheLoginThePersonIsBackOnTheirPage() {
        Browser browser = new Browser();
        Response back = browser.logIn(provider, "/vendors/harborline?month=2026-10", "service-head", Map.of());
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.header("Location")).endsWith("/vendors/harborline?month=2026-10");
        assertThat(provider.form())
                .containsEntry("grant_type", "authorization_code")
                .containsKey("code_verifier");
        browser.get("/vendors/harborline?month=2026-10").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void noScriptAndNoOtherSiteReadsTheSessionsCookies() {
        Browser browser = loggedIn("service-head", Map.of());
        assertThat(browser.cookies().keySet()).anyMatch(name -> name.startsWith("q_session"));
        for (Cookie cookie : browser.cookies().values()) {
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getSameSite()).as(cookie.getName()).isIn("Lax", "Strict");
            assertThat(cookie.getValue()).as("encrypted, no readable token").doesNotContain("eyJhbGciOiJSUzI1NiI");
        }
    }

    @Test
    void aPersonIsWhoTheirAccessTokenSaysAndTheServiceSeesThatToken() {
        Browser browser = loggedIn(
                "vendor",
                Map.of(
                        "vendor_id",
                        "harborline",
                        "name",
                        "Victor",
                        "realm_access",
                        Map.of("roles", List.of("vendor"))));
        browser.get("/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Victor"))
                .body("vendorId", equalTo("harborline"))
                .body("roles", contains("vendor"));
        browser.get("/v1/vendors").then().statusCode(200);
        assertThat(service.last().header("Authorization")).startsWith("Bearer eyJ");
        assertThat(service.last().header("Cookie")).isEmpty();
    }

    @Test
    void aLoginWhoseAccessTokenIsForAnotherAudienceOpensNoSession() {
        Browser browser = loggedIn("service-head", Map.of("aud", "another-api"));
        browser.get("/v1/me").then().statusCode(401);
    }

    @Test
    void aLoginThatThisBrowserDidNotStartOpensNoSession() {
        Browser browser = new Browser();
        browser.get("/");
        provider.next("admin", "", Map.of());
        assertThat(browser.get("/login?code=stolen&state=forged").header("Location"))
                .contains("/authorize?");
        assertThat(provider.form()).isEmpty();
        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
    }

    @Test
    void aPersonWhoseLoginFailsIsToldOnAPageAndAMachineByAProblem() {
        Browser browser = new Browser();
        String asked = Browser.query(browser.get("/").header("Location")).get("state");
        browser.request()
                .header("Accept", "text/html,*/*;q=0.8")
                .get("/login?error=access_denied&state=" + asked)
                .then()
                .statusCode(401)
                .contentType("text/html")
                .header("WWW-Authenticate", "Bearer")
                .body(containsString("<sw-signed-out why=\"refused\">"));
        browser.request()
                .get("/login?error=access_denied&state=" + asked)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void anEndedSessionIsAProblemForTheApiAndALoginForPages() {
        long past = Instant.now().getEpochSecond() - 3_600;
        Browser browser = loggedIn("service-head", Map.of("exp", past, "iat", past - 600));
        browser.get("/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void anotherSiteCannotActInAPersonsName() {
        Browser browser = loggedIn("admin", Map.of());
        List<Map<String, String>> foreign = List.of(
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://elsewhere"),
                Map.of("Sec-Fetch-Site", "same-site", "Origin", "http://localhost:9999"),
                Map.of("Sec-Fetch-Site", "none"),
                Map.of("Origin", "null"),
                Map.of("Origin", "http://localhost:9999"),
                Map.of());
        for (Map<String, String> headers : foreign) {
            for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
                browser.request()
                        .headers(headers)
                        .contentType("text/plain")
                        .body("{}")
                        .request(method, "/v1/vendors")
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("other-origin"));
            }
        }
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void aPageOfOursMayWrite() {
        Browser browser = loggedIn("admin", Map.of());
        browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .post("/v1/vendors")
                .then()
                .statusCode(200);
        browser.request()
                .header("Origin", "http://localhost:8080")
                .post("/v1/vendors")
                .then()
                .statusCode(200);
        assertThat(service.seen()).hasSize(2);
    }

    @Test
    void aBearerTokenIsJudgedByItselfWhateverCookiesCameAlong() {
        Browser browser = loggedIn("admin", Map.of());
        String token = Tokens.of("vendor", "harborline");
        browser.request()
                .header("Authorization", "Bearer " + token)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("vendor"));
        browser.request()
                .header("Authorization", "Bearer x")
                .get("/v1/me")
                .then()
                .statusCode(401);
        browser.request()
                .header("Authorization", "Basic eDp4")
                .get("/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void logoutEndsTheSessionHereAndAtTheProvider() {
        Browser browser = loggedIn("service-head", Map.of());
        browser.request()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/logout")
                .then()
                .statusCode(403);
        Response left = browser.get("/logout");
        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(left.header("Location")).contains("/logout?").contains("signed-out");
        browser.get("/v1/me").then().statusCode(401);
        browser.get("/signed-out").then().statusCode(200);
    }
}
