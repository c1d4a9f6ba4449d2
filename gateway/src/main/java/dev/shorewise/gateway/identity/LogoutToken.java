package dev.shorewise.gateway.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a provider says when it ends sessions (OpenID Connect Back-Channel Logout 1.0, section 2.4). Signature, issuer, audience
 * and expiry have been verified; the rest of section 2.6 is verified here.
 */
public final class LogoutToken {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private LogoutToken() {}

    /** What ends; nothing if the token is no logout token, or too old to be believed. */
    public static Optional<Ended> read(JsonNode claims, Instant now) {
        String session = text(claims, "sid");
        String subject = text(claims, "sub");
        Instant issued = Instant.ofEpochSecond(claims.path("iat").asLong());
        boolean fresh = issued.isAfter(now.minus(OLDEST)) && issued.isBefore(now.plus(SKEW));
        boolean logout = claims.path("events").path(EVENT).isObject() && !claims.has("nonce");
        return fresh && logout && (!session.isEmpty() || !subject.isEmpty())
                ? Optional.of(new Ended(session.isEmpty() ? null : session, subject.isEmpty() ? null : subject, issued))
                : Optional.empty();
    }

    private static String text(JsonNode claims, String name) {
        return claims.path(name).isTextual() ? claims.path(name).asText() : "";
    }
}
