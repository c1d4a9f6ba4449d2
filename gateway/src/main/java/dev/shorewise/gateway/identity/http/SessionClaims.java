package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.identity.Session;
import io.quarkus.security.AuthenticationFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Reads tokens of a session, whose signatures the login has verified. */
final class SessionClaims {

    private SessionClaims() {}

    /** What a token claims; a session whose token cannot be read is none. */
    static JwtClaims of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new AuthenticationFailedException("The session holds no token that can be read");
        }
        try {
            return JwtClaims.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (InvalidJwtException | IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    /** The session of an ID token. A provider that does not say when the person logged in means when it issued the token. */
    static Session session(String idToken) {
        JwtClaims claims = of(idToken);
        try {
            NumericDate login = claims.getNumericDateClaimValue("auth_time");
            NumericDate begun = login == null ? claims.getIssuedAt() : login;
            String id = claims.getStringClaimValue("sid");
            if (begun == null) {
                throw new AuthenticationFailedException("The session does not say when it began");
            }
            return new Session(id == null ? "" : id, claims.getSubject(), Instant.ofEpochSecond(begun.getValue()));
        } catch (MalformedClaimException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
