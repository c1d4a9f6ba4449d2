package dev.shorewise.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.identity.store.EndedSessionRows;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How sessions go on, and how they end: by age, by silence, at the provider, here. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class SessionEndTest {

    private static final String BACK_CHANNEL = "/logout/back-channel";
    private static final Map<String, ?> LOGOUT = Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    @Inject
    EndedSessionRows rows;

    @Inject
    SessionSettings settings;

    private final String person = "person-" + UUID.randomUUID();
    private LoginServer provider;

    @BeforeEach
    void start() throws IOException {
        provider = new LoginServer();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private Browser loggedIn(String session) {
        return loggedIn(Map.of("sid", session, "sub", person));
    }

    private Browser loggedIn(Map<String, ?> claims) {
        Browser browser = new Browser();
        browser.logIn(provider, "/", "service-head", claims);
        return browser;
    }

    private static int me(Browser browser) {
        return browser.get("/v1/me").statusCode();
    }

    private static Map<String, Object> logoutClaims(Map<String, ?> more) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(
                Map.of("aud", "shorewise-gateway", "typ", "Logout", "events", LOGOUT, "iat", now, "exp", now + 120));
        claims.putAll(more);
        return claims;
    }

    private static int told(String token) {
        return given().contentType("application/x-www-form-urlencoded")
                .formParam("logout_token", token)
                .post(BACK_CHANNEL)
                .statusCode();
    }

    @Test
    void theProviderEndsOneSessionForGoodAndNoOther() {
        String ended = UUID.randomUUID().toString();
        Browser one = loggedIn(ended);
        Browser other = loggedIn(UUID.randomUUID().toString());
        assertThat(List.of(me(one), me(other))).containsOnly(200);

        assertThat(told(Tokens.with("x", logoutClaims(Map.of("sid", ended, "sub", person)))))
                .isEqualTo(200);

        for (int times = 0; times < 3; times++) {
            assertThat(me(one)).isEqualTo(401);
        }
        assertThat(one.get("/").header("Location")).contains("/authorize?");
        assertThat(me(other)).isEqualTo(200);
    }

    @Test
    void theProviderEndsAllSessionsThatAPersonHadBegun() {
        Browser one = loggedIn(UUID.randomUUID().toString());
        Browser two = loggedIn(UUID.randomUUID().toString());
        Browser stranger = loggedIn(Map.of("sid", UUID.randomUUID().toString(), "sub", "somebody-else"));

        assertThat(told(Tokens.with("x", logoutClaims(Map.of("sub", person))))).isEqualTo(200);

        assertThat(List.of(me(one), me(two))).containsOnly(401);
        assertThat(me(stranger)).isEqualTo(200);
        long later = Instant.now().getEpochSecond() + 30;
        Browser again = loggedIn(Map.of("sid", UUID.randomUUID().toString(), "sub", person, "auth_time", later));
        assertThat(me(again)).as("who logs in again is in").isEqualTo(200);
    }

    @Test
    void aForgedLogoutEndsNothing() {
        String session = UUID.randomUUID().toString();
        Browser browser = loggedIn(session);
        long now = Instant.now().getEpochSecond();
        Map<String, Object> good = logoutClaims(Map.of("sid", session));
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("another key", Tokens.signedByAnotherKey("x"));
        forged.put("no signature", Tokens.unsigned("x"));
        forged.put("the public key as a secret", Tokens.signedByThePublicKey("x"));
        forged.put("no token", "x.y.z");
        forged.put("an access token", Tokens.of("admin"));
        forged.put("no event", changed(good, "events", Map.of()));
        forged.put("an event that is none", changed(good, "events", Map.of("other", Map.of())));
        forged.put("an ID token", changed(good, "nonce", "n"));
        forged.put("for another client", changed(good, "aud", "another-client"));
        forged.put("of another issuer", changed(good, "iss", "https://elsewhere"));
        forged.put("expired", changed(good, "exp", now - 300));
        forged.put("old", changed(good, "iat", now - 3_600));
        forged.put("from the future", changed(good, "iat", now + 3_600));
        forged.put("nobody's", Tokens.with("x", logoutClaims(Map.of("sub", ""))));

        forged.forEach((how, token) -> assertThat(told(token)).as(how).isEqualTo(400));

        String token = Tokens.with("x", good);
        assertThat(given().contentType("application/json")
                        .body("{\"logout_token\":\"" + token + "\"}")
                        .post(BACK_CHANNEL)
                        .statusCode())
                .isEqualTo(400);
        given().redirects().follow(false).get(BACK_CHANNEL + "?logout_token=" + token);
        assertThat(told("x".repeat(20_000))).isEqualTo(400);
        assertThat(me(browser)).isEqualTo(200);
        assertThat(told(token)).as("the same, unforged").isEqualTo(200);
        assertThat(me(browser)).isEqualTo(401);
    }

    private static String changed(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> other = new HashMap<>(claims);
        other.put(name, value);
        return Tokens.with("x", other);
    }

    @Test
    void anotherReplicaKnowsAnEndThatItWasNotTold() {
        Session session = new Session(UUID.randomUUID().toString(), person, Instant.now());
        EndedSessions told = new EndedSessions(rows, settings, Clock.systemUTC());
        EndedSessions other = new EndedSessions(rows, settings, Clock.systemUTC());
        assertThat(told.holds(session)).isFalse();

        told.end(new Ended(session.id(), null, Instant.now()));

        assertThat(told.remembered(session)).contains(true);
        assertThat(other.holds(session)).isTrue();
    }

    @Test
    void aCopyOfTheCookiesDoesNotOutliveTheLogout() {
        Browser browser = loggedIn(UUID.randomUUID().toString());
        Browser copy = browser.copy();
        assertThat(me(copy)).isEqualTo(200);
        browser.get("/logout").then().statusCode(302);
        assertThat(me(copy)).isEqualTo(401);
    }

    @Test
    void aSessionGoesOnWithNewTokensInNewCookies() {
        provider.givesIdTokensFor(1);
        Browser browser = loggedIn(UUID.randomUUID().toString());
        String before = browser.session();

        awaitExpiry();
        provider.givesIdTokensFor(600);
        assertThat(me(browser)).isEqualTo(200);

        assertThat(provider.form()).containsEntry("grant_type", "refresh_token");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(me(browser)).isEqualTo(200);
    }

    @Test
    void aSessionEndsWhereTheProviderRenewsNoToken() {
        provider.givesIdTokensFor(1);
        Browser browser = loggedIn(UUID.randomUUID().toString());
        provider.renewsNoMore();
        awaitExpiry();
        assertThat(me(browser)).isEqualTo(401);
        var page = browser.get("/");
        assertThat(page.header("Location"))
                .as(page.statusLine() + page.headers())
                .contains("/authorize?");
    }

    @Test
    void cookiesAreForgottenHalfAnHourAfterTheirTokens() {
        Browser browser = loggedIn(UUID.randomUUID().toString());
        assertThat(browser.cookies().values())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.getMaxAge()).isBetween(600L, 600L + 1_800 + 60));
    }

    @Test
    void aBusySessionEndsTenHoursAfterTheLogin() {
        long now = Instant.now().getEpochSecond();
        long longest = settings.longest().toSeconds();
        assertThat(longest).isEqualTo(36_000);
        assertThat(me(loggedIn(Map.of("sid", "young-" + person, "auth_time", now - longest + 60))))
                .isEqualTo(200);
        assertThat(me(loggedIn(Map.of("sid", "old-" + person, "auth_time", now - longest - 1))))
                .isEqualTo(401);
        assertThat(Browser.query(new Browser().get("/").header("Location")))
                .as("the provider says when the person logged in")
                .containsEntry("max_age", String.valueOf(longest));
    }

    /** Until a token of one second has ended; there is nothing to be told by. */
    private static void awaitExpiry() {
        try {
            Thread.sleep(2_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
