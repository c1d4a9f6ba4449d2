package dev.shorewise.kit.callers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers whose bearer tokens have been verified, because checking a signature costs more than all else of a small read.
 * A token is remembered for a minute at most, so that a key withdrawn by the issuer ends with it, and never past its own
 * expiry. Tokens of sessions are not remembered.
 */
@ApplicationScoped
public class KnownTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    /** OpenID Connect verifies at 1001. */
    private static final int BEFORE_VERIFICATION = 2_000;

    private static final int MOST = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Cache<String, SecurityIdentity> callers;

    @Inject
    KnownTokens() {
        this(Clock.systemUTC(), Ticker.systemTicker());
    }

    KnownTokens(Clock clock, Ticker ticker) {
        this.clock = clock;
        this.callers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(ticker)
                .build();
    }

    @Override
    public int priority() {
        return BEFORE_VERIFICATION;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** The caller of a remembered token, or nothing, and then the token is verified. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return request.getToken() instanceof AccessTokenCredential token
                ? Uni.createFrom().item(known(token.getToken()).orElse(null))
                : Uni.createFrom().nullItem();
    }

    /** Remembers who was found out, apart from the request that they came with. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity caller, AuthenticationRequestContext context) {
        remember(caller);
        return Uni.createFrom().item(caller);
    }

    Optional<SecurityIdentity> known(String token) {
        return Optional.ofNullable(callers.getIfPresent(token)).filter(caller -> clock.instant()
                .isBefore(Instant.ofEpochSecond(((JsonWebToken) caller.getPrincipal()).getExpirationTime())));
    }

    void remember(SecurityIdentity caller) {
        AccessTokenCredential token = caller.getCredential(AccessTokenCredential.class);
        if (token != null
                && caller.getCredential(IdTokenCredential.class) == null
                && caller.getPrincipal() instanceof JsonWebToken principal) {
            callers.asMap().computeIfAbsent(token.getToken(), unknown -> QuarkusSecurityIdentity.builder()
                    .setPrincipal(principal)
                    .addRoles(caller.getRoles())
                    .addCredential(token)
                    .build());
        }
    }
}
