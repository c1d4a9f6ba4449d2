package dev.shorewise.kit.callers;

import dev.shorewise.test.Forger;
import dev.shorewise.test.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What an attacker presents in place of an access token: each with a name, none to be believed. */
final class ForgedTokens {

    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"main\"%s}";

    private final Forger forger = new Forger();
    private final String claims = Tokens.claimsOf("admin");
    private final String good = Tokens.of("admin");
    private final long now = Instant.now().getEpochSecond();

    /**
     * All of them.
     *
     * @param elsewhere address of a server of the attacker's that offers the attacker's key
     */
    static Stream<Arguments> all(String elsewhere) {
        ForgedTokens forged = new ForgedTokens();
        return Stream.of(forged.algorithms(), forged.keys(elsewhere), forged.shapes(), forged.claims(), forged.times())
                .flatMap(all -> all);
    }

    private Stream<Arguments> algorithms() {
        String key = "public key of the issuer";
        return Stream.of(
                bad("alg none", Tokens.unsigned("admin")),
                bad("alg None", Forger.unsigned("{\"alg\":\"None\"}", claims, "")),
                bad("alg nOnE with a signature", Forger.unsigned("{\"alg\":\"nOnE\"}", claims, signature(good))),
                bad("no alg", forger.rsa("{\"typ\":\"JWT\",\"kid\":\"main\"}", claims)),
                bad("alg empty", forger.rsa("{\"alg\":\"\",\"kid\":\"main\"}", claims)),
                bad("HS256 with the public key", Tokens.signedByThePublicKey("admin")),
                bad("HS256 with an empty-looking key", shared("{\"alg\":\"HS256\",\"kid\":\"main\"}", "\0")),
                bad("HS256 with the key's name", shared("{\"alg\":\"HS256\",\"kid\":\"main\"}", key)),
                bad("PS256", Tokens.signedByAnotherAlgorithm("admin")),
                bad("RS512 in name", forger.rsa("{\"alg\":\"RS512\",\"kid\":\"main\"}", claims)),
                bad("ES256", forger.elliptic("{\"alg\":\"ES256\",\"kid\":\"main\"}", claims)),
                bad("ES256 with r and s of nought", Forger.unsigned("{\"alg\":\"ES256\"}", claims, "A".repeat(86))));
    }

    private Stream<Arguments> keys(String elsewhere) {
        return Stream.of(
                bad("another key", Tokens.signedByAnotherKey("admin")),
                bad("a stranger's key under our key's id", rsa("")),
                bad("jwk", rsa(",\"jwk\":" + forger.publicKey())),
                bad("jku", rsa(",\"jku\":\"" + elsewhere + "/jwks\"")),
                bad("x5u", rsa(",\"x5u\":\"" + elsewhere + "/x5u\"")),
                bad("x5c", rsa(",\"x5c\":[\"MIIB\"]")),
                bad("kid as a path", kid("../../../../dev/null")),
                bad("kid as an address", kid(elsewhere + "/jwks")),
                bad("kid as SQL", kid("' union select 'key' --")),
                bad("kid as a command", kid("main; touch /tmp/owned")),
                bad("kid unknown", kid("next")),
                bad("kid empty", kid("")),
                bad("kid a number", forger.rsa("{\"alg\":\"RS256\",\"kid\":1}", claims)),
                bad("kid twice", forger.rsa("{\"alg\":\"RS256\",\"kid\":\"x\",\"kid\":\"main\"}", claims)));
    }

    private Stream<Arguments> shapes() {
        String[] parts = good.split("\\.");
        String finances = Tokens.of("finance");
        return Stream.of(
                bad("not a token", "not.a.token"),
                bad("signature empty", parts[0] + "." + parts[1] + "."),
                bad("signature left out", parts[0] + "." + parts[1]),
                bad("signature of another token", parts[0] + "." + parts[1] + "." + signature(finances)),
                bad("claims of another token", parts[0] + "." + finances.split("\\.")[1] + "." + parts[2]),
                bad("signature cut", good.substring(0, good.length() - 8)),
                bad("four parts", good + "." + parts[2]),
                bad("five parts, as if encrypted", good + ".." + parts[2]),
                bad("header not JSON", Forger.unsigned("alg=RS256", claims, parts[2])),
                bad("crit unknown", rsa(",\"crit\":[\"bank\"],\"bank\":1")),
                bad("b64 false", rsa(",\"crit\":[\"b64\"],\"b64\":false")),
                bad("a header of 3 kB", rsa(",\"x\":\"" + "x".repeat(3000) + "\"")));
    }

    private Stream<Arguments> claims() {
        String twice = claims.substring(0, claims.length() - 1);
        return Stream.of(
                bad("another audience", Tokens.forAnotherAudience("admin")),
                bad("audience of several, ours not among them", with("aud", List.of("a", "shorewise-api-2"))),
                bad("audience that begins like ours", with("aud", "shorewise-api.elsewhere")),
                bad("no audience", Tokens.without("admin", "aud")),
                bad("another issuer", with("iss", "http://elsewhere")),
                bad("no issuer", Tokens.without("admin", "iss")),
                bad("ID token", with("typ", "ID")),
                bad("refresh token", with("typ", "Refresh")),
                bad("no kind of token", Tokens.without("admin", "typ")),
                bad("a claim twice", Tokens.ofClaims(twice + ",\"iss\":\"http://elsewhere\"}")),
                bad("claims not JSON", Tokens.ofClaims("admin")),
                bad("claims a list", Tokens.ofClaims("[" + claims + "]")));
    }

    private Stream<Arguments> times() {
        return Stream.of(
                bad("expired", Tokens.expired("admin")),
                bad("no expiry", Tokens.without("admin", "exp")),
                bad("expiry in words", with("exp", "tomorrow")),
                bad("expiry before all time", with("exp", Long.MIN_VALUE)),
                bad("not yet valid", with("nbf", now + 3600)),
                bad("issued tomorrow", with("iat", now + 86_400)));
    }

    private String rsa(String more) {
        return forger.rsa(HEADER.formatted(more), claims);
    }

    private String kid(String kid) {
        return forger.rsa("{\"alg\":\"RS256\",\"kid\":\"" + kid + "\"}", claims);
    }

    private String shared(String header, String secret) {
        return forger.shared(header, claims, secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(String claim, Object value) {
        return Tokens.with("admin", Map.of(claim, value));
    }

    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }

    private static Arguments bad(String name, String token) {
        return Arguments.of(name, token);
    }
}
