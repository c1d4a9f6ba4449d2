package dev.shorewise.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The public API of a running stack, for one caller. */
record Api(HttpClient http, String gateway, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    static Api of(String gateway, String token) {
        return new Api(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), gateway, token);
    }

    /** Reads a resource. */
    JsonNode get(String path) {
        return parse(send(request(path).GET(), Set.of(200)));
    }

    /** Writes a resource as JSON; what is as wanted already is no error. */
    void put(String path, String json) {
        send(json(path).PUT(BodyPublishers.ofString(json)), Set.of(200, 201));
    }

    /** Creates a resource from JSON; one that is there already stays as it is. True if there was none. */
    boolean create(String path, String json) {
        return send(json(path).POST(BodyPublishers.ofString(json)), Set.of(200, 201, 409))
                        .statusCode()
                != 409;
    }

    /** Whether there is such a resource. */
    boolean knows(String path) {
        return send(request(path).GET(), Set.of(200, 404)).statusCode() == 200;
    }

    /** Tells something that may be told again. */
    void post(String path, String json) {
        send(json(path).POST(BodyPublishers.ofString(json)), Set.of(200));
    }

    /** Writes a resource as it stands now, whatever its revision. */
    void putMatching(String path, String json) {
        send(json(path).header("If-Match", "*").PUT(BodyPublishers.ofString(json)), Set.of(200, 201));
    }

    /** Sends a file; answers the path of its job. */
    String upload(String path, BodyPublisher file, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).POST(file);
        headers.forEach(request::header);
        return send(request, Set.of(202)).headers().firstValue("Location").orElseThrow();
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway).resolve(path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder, Set<Integer> expected) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (!expected.contains(answer.statusCode())) {
                throw failure(request, "answered %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw failure(request, "did not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(request, "was interrupted");
        }
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw failure(answer.request(), "answered no JSON: " + e.getOriginalMessage());
        }
    }

    private static StackFailure failure(HttpRequest request, String what) {
        return new StackFailure(
                Kind.DEMO_FAILED, "the demo: %s %s %s".formatted(request.method(), request.uri(), what));
    }
}
