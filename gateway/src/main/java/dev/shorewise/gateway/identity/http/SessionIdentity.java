package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.identity.EndedSessions;
import dev.shorewise.gateway.identity.Session;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/**
 * Makes a session's identity that of its access token: one subject, one set of roles and one vendor, the same that the
 * services see. The login has verified the token's signature, issuer and expiry, but not whom it is for, nor whether the
 * session has ended meanwhile.
 */
@ApplicationScoped
class SessionIdentity implements SecurityIdentityAugmentor {

    private final String audience;
    private final EndedSessions ended;

    SessionIdentity(@ConfigProperty(name = "quarkus.oidc.token.audience") String audience, EndedSessions ended) {
        this.audience = audience;
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        IdTokenCredential login = identity.getCredential(IdTokenCredential.class);
        if (login == null || token == null) {
            return Uni.createFrom().item(identity);
        }
        Session session = SessionClaims.session(login.getToken());
        Optional<Boolean> over = ended.remembered(session);
        return over.isPresent()
                ? Uni.createFrom().item(() -> of(identity, token, over.get()))
                : context.runBlocking(() -> of(identity, token, ended.holds(session)));
    }

    private SecurityIdentity of(SecurityIdentity identity, AccessTokenCredential token, boolean over) {
        if (over) {
            throw new AuthenticationFailedException("The session has ended");
        }
        return QuarkusSecurityIdentity.builder(identity)
                .setPrincipal(new OidcJwtCallerPrincipal(meant(token.getToken()), token))
                .build();
    }

    private JwtClaims meant(String token) {
        JwtClaims claims = SessionClaims.of(token);
        try {
            if (!claims.hasAudience() || !claims.getAudience().contains(audience)) {
                throw new AuthenticationFailedException("The session's access token is for another audience");
            }
            return claims;
        } catch (MalformedClaimException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
