package dev.shorewise.kit.callers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** A verified token is known until it expires, and only that very token. */
class KnownTokensTest {

    private static final Instant EXPIRY = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicLong elapsed = new AtomicLong();

    @Test
    void aVerifiedTokenIsKnownWithItsRoles() {
        KnownTokens tokens = at(EXPIRY.minusSeconds(1));
        tokens.remember(caller("verified"));

        assertThat(tokens.known("verified"))
                .hasValueSatisfying(caller -> assertThat(caller.getRoles()).containsExactly("finance"));
        assertThat(tokens.known("verifieD")).isEmpty();
    }

    @Test
    void fromItsExpiryOnATokenIsUnknown() {
        KnownTokens tokens = at(EXPIRY);
        tokens.remember(caller("verified"));

        assertThat(tokens.known("verified")).isEmpty();
    }

    @Test
    void whatWasSaidOfTheRequestIsForgotten() {
        KnownTokens tokens = at(EXPIRY.minusSeconds(1));
        tokens.remember(QuarkusSecurityIdentity.builder(caller("verified"))
                .addAttribute("the request", new Object())
                .build());

        assertThat(tokens.known("verified"))
                .hasValueSatisfying(caller -> assertThat(caller.getAttributes()).isEmpty());
    }

    @Test
    void aSessionsTokenIsNoBearersToken() {
        KnownTokens tokens = at(EXPIRY.minusSeconds(1));
        tokens.remember(QuarkusSecurityIdentity.builder(caller("session"))
                .addCredential(new IdTokenCredential("id"))
                .build());

        assertThat(tokens.known("session")).isEmpty();
    }

    @Test
    void aMinuteAfterItsVerificationATokenIsVerifiedAgainHoweverOftenItCame() {
        KnownTokens tokens = at(EXPIRY.minusSeconds(600));
        tokens.remember(caller("verified"));
        elapsed.addAndGet(Duration.ofSeconds(59).toNanos());
        tokens.remember(tokens.known("verified").orElseThrow());
        assertThat(tokens.known("verified")).isPresent();

        elapsed.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(tokens.known("verified")).isEmpty();
    }

    private KnownTokens at(Instant now) {
        return new KnownTokens(Clock.fixed(now, ZoneOffset.UTC), elapsed::get);
    }

    private static SecurityIdentity caller(String token) {
        JwtClaims claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(EXPIRY.getEpochSecond()));
        AccessTokenCredential credential = new AccessTokenCredential(token);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, credential))
                .addCredential(credential)
                .addRole("finance")
                .build();
    }
}
