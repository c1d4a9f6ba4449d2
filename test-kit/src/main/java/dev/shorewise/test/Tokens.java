package dev.shorewise.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as the realm issues them, and as an attacker would like them. */
public final class Tokens {

    /** Configuration key of the issuer's address. */
    public static final String ISSUER = "shorewise.test.issuer";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    /** A person or machine of the client's own house in one role. */
    public static String of(String role) {
        return mint("main", claims(role, Map.of()));
    }

    /** A person or machine of a vendor. */
    public static String of(String role, String vendorId) {
        return mint("main", claims(role, Map.of("vendor_id", vendorId)));
    }

    /** A token that was good an hour ago. */
    public static String expired(String role) {
        long now = Instant.now().getEpochSecond();
        return mint("main", claims(role, Map.of("iat", now - 7200, "exp", now - 3600)));
    }

    /** A good token for another system. */
    public static String forAnotherAudience(String role) {
        return mint("main", claims(role, Map.of("aud", "another-api")));
    }

    /** A token with this suite's key id, signed by a stranger's key. */
    public static String signedByAnotherKey(String role) {
        return mint("other", claims(role, Map.of()));
    }

    /** A good token, signed by the key that the issuer will use next and offers as {@code next}. */
    public static String signedByTheNextKey(String role) {
        return mint("next", claims(role, Map.of()));
    }

    /** From now on the issuer offers these of its keys {@code main} and {@code next}. */
    public static void publishKeys(String... names) {
        post("/publish", String.join(",", names));
    }

    /** How often the issuer's keys have been fetched. */
    public static int keyFetches() {
        return Integer.parseInt(post("/fetches", ""));
    }

    /** A token without a signature ({@code alg: none}). */
    public static String unsigned(String role) {
        return mint("none", claims(role, Map.of()));
    }

    /** A token signed with the issuer's public key as if it were a shared secret ({@code HS256}). */
    public static String signedByThePublicKey(String role) {
        return mint("public", claims(role, Map.of()));
    }

    /** A good token in all but its algorithm, {@code PS256}, which this realm does not use. */
    public static String signedByAnotherAlgorithm(String role) {
        return mint("pss", claims(role, Map.of()));
    }

    /** A token with claims of the test's own choice over a good one's. */
    public static String with(String role, Map<String, ?> changed) {
        return mint("main", claims(role, changed));
    }

    /** A token that lacks one claim of a good one. */
    public static String without(String role, String claim) {
        Map<String, Object> claims = claims(role, Map.of());
        claims.remove(claim);
        return mint("main", claims);
    }

    /** Any text as claims, signed by the issuer as it stands. */
    public static String ofClaims(String claims) {
        return mint("main", claims);
    }

    /** The claims of a good token as JSON text. */
    public static String claimsOf(String role) {
        return text(claims(role, Map.of()));
    }

    private static Map<String, Object> claims(String role, Map<String, ?> changed) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                ConfigProvider.getConfig().getValue(ISSUER, String.class),
                "sub",
                "test-" + role + (changed.containsKey("vendor_id") ? changed.get("vendor_id") : ""),
                "aud",
                "shorewise-api",
                "typ",
                "Bearer",
                "jti",
                UUID.randomUUID().toString(),
                "iat",
                now,
                "exp",
                now + 600,
                "realm_access",
                Map.of("roles", List.of(role))));
        claims.putAll(changed);
        return claims;
    }

    private static String mint(String key, Map<String, Object> claims) {
        return mint(key, text(claims));
    }

    private static String text(Map<String, Object> claims) {
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String mint(String key, String claims) {
        return post("/mint?key=" + key, claims);
    }

    private static String post(String path, String body) {
        try {
            URI uri = URI.create(ConfigProvider.getConfig().getValue(ISSUER, String.class) + path);
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException("The test issuer does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
