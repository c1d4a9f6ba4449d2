package dev.shorewise.kit.callers;

import static dev.shorewise.kit.KitRequests.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.Forger;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The issuer changes its keys: the new one is followed, also through a flood of unknown ones, and the old one ends. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class RotatingKeysTest {

    /** As {@link ServiceResources} sets it; a service in earnest takes thirty seconds. */
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);

    @Inject
    IssuerKeys keys;

    @Inject
    KnownTokens tokens;

    @AfterEach
    void theOldKeyIsBack() throws InterruptedException {
        Tokens.publishKeys("main");
        await(200, () -> Tokens.of("admin"));
    }

    @Test
    void aNewKeyIsFollowedThroughAFloodOfUnknownOnesWithFewFetches() throws InterruptedException {
        Forger forger = new Forger();
        int before = Tokens.keyFetches();
        Instant begin = Instant.now();
        for (int i = 0; i < 1_000; i++) {
            String header = "{\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(UUID.randomUUID());
            assertThat(status(forger.rsa(header, Tokens.claimsOf("admin")))).isEqualTo(401);
        }
        String next = Tokens.signedByTheNextKey("admin");
        assertThat(status(next)).isEqualTo(401);

        Tokens.publishKeys("main", "next");
        await(200, () -> next);

        long intervals = Duration.between(begin, Instant.now()).dividedBy(BETWEEN_FETCHES);
        assertThat((long) Tokens.keyFetches() - before).isLessThanOrEqualTo(intervals + 1);
    }

    @Test
    void aWithdrawnKeyEndsAtTheNextFetch() throws InterruptedException {
        assertThat(status(Tokens.of("admin"))).isEqualTo(200);

        Tokens.publishKeys("next");

        await(401, () -> {
            keys.fetch();
            return Tokens.of("admin");
        });
    }

    @Test
    void aRememberedTokenIsNotVerifiedAgain() {
        AccessTokenCredential remembered = new AccessTokenCredential("remembered." + UUID.randomUUID() + ".token");
        JwtClaims claims = new JwtClaims();
        claims.setSubject("somebody");
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() + 600));
        assertThat(status(remembered.getToken())).isEqualTo(401);

        tokens.remember(QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, remembered))
                .addCredential(remembered)
                .addRole(Roles.ADMIN)
                .build());

        assertThat(status(remembered.getToken())).isEqualTo(200);
    }

    private static int status(String token) {
        return as(token).get("/kit/caller").statusCode();
    }

    private static void await(int status, Supplier<String> token) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (status(token.get()) != status) {
            assertThat(Instant.now()).as("waiting for %d", status).isBefore(end);
            Thread.sleep(250);
        }
    }
}
