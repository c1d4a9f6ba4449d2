package dev.shorewise.gateway.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens of the realm for a client's id and secret (RFC 6749, section 4.4). A token is used again for the same ones for some
 * minutes; they themselves are not kept, only their hash.
 */
@ApplicationScoped
public class ToolTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long SPARE_SECONDS = 30;
    private static final int MOST = 1_000;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final ToolSettings settings;
    private final HttpClient realm =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    ToolTokens(ToolSettings settings) {
        this.settings = settings;
    }

    private record Kept(String token, long untilNanos) {

        boolean isGood() {
            return System.nanoTime() - untilNanos < 0;
        }
    }

    /**
     * The token of whoever sent this header; empty if the realm knows no such client. Fails if the realm gives no answer.
     *
     * @param basic the value of an Authorization header of RFC 7617
     */
    public CompletableFuture<Optional<String>> of(String basic) {
        String key = hash(basic);
        Kept kept = known.get(key);
        if (kept != null && kept.isGood()) {
            return CompletableFuture.completedFuture(Optional.of(kept.token));
        }
        HttpRequest question = HttpRequest.newBuilder(settings.tokenUrl())
                .timeout(PATIENCE)
                .header("Authorization", basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return realm.sendAsync(question, BodyHandlers.ofString()).thenApply(answer -> token(key, answer));
    }

    private Optional<String> token(String key, HttpResponse<String> answer) {
        if (answer.statusCode() >= SERVER_ERROR) {
            throw new CompletionException(new IllegalStateException("the realm answered " + answer.statusCode()));
        }
        if (answer.statusCode() != OK) {
            known.remove(key);
            return Optional.empty();
        }
        try {
            JsonNode said = JSON.readTree(answer.body());
            String token = said.path("access_token").textValue();
            long seconds = Math.min(
                    settings.keep().toSeconds(), said.path("expires_in").asLong() - SPARE_SECONDS);
            if (token != null && seconds > 0) {
                keep(
                        key,
                        new Kept(
                                token,
                                System.nanoTime() + Duration.ofSeconds(seconds).toNanos()));
            }
            return Optional.ofNullable(token);
        } catch (JsonProcessingException e) {
            throw new CompletionException(e);
        }
    }

    private void keep(String key, Kept token) {
        if (known.size() >= MOST) {
            known.values().removeIf(kept -> !kept.isGood());
        }
        if (known.size() < MOST) {
            known.put(key, token);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
