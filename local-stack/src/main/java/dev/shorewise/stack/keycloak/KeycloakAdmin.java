package dev.shorewise.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Keycloak's administration over REST, as the service account that Keycloak created at its first start. */
public final class KeycloakAdmin {

    /** The service account's client in the realm {@code master}. */
    public static final String CLIENT = "local-stack";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    public KeycloakAdmin(String address, String clientSecret) {
        this.address = address;
        this.token = new Tokens(address + "/realms/master").ofClient(CLIENT, clientSecret);
    }

    /** A representation, or nothing if there is none. */
    Optional<JsonNode> get(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(parse(checked(answer)));
    }

    void post(String path, JsonNode body) {
        checked(send(request(path).POST(BodyPublishers.ofString(body.toString()))));
    }

    void put(String path, JsonNode body) {
        checked(send(request(path).PUT(BodyPublishers.ofString(body.toString()))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> checked(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "Keycloak answered %d to %s: %s".formatted(answer.statusCode(), answer.uri(), answer.body()));
        }
        return answer;
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
