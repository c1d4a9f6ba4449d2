package dev.shorewise.gateway.identity.http;

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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Makes a session's identity that of its access token: one subject, one set of roles and one vendor, the same that the
 * services see. The login has verified the token's signature, issuer and expiry, but not whom it is for.
 */
@ApplicationScoped
class SessionIdentity implements SecurityIdentityAugmentor {

    private final String audience;

    SessionIdentity(@ConfigProperty(name = "quarkus.oidc.token.audience") String audience) {
        this.audience = audience;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (identity.getCredential(IdTokenCredential.class) == null || token == null) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .setPrincipal(new OidcJwtCallerPrincipal(claims(token.getToken()), token))
                        .build());
    }

    private JwtClaims claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new AuthenticationFailedException("The session holds no access token that can be read");
        }
        try {
            JwtClaims claims =
                    JwtClaims.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            if (!claims.hasAudience() || !claims.getAudience().contains(audience)) {
                throw new AuthenticationFailedException("The session's access token is for another audience");
            }
            return claims;
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
