package dev.shorewise.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The suite's API as an administrator calls it, through the gateway. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long POLL_MILLIS = 50;
    private static final long TOKEN_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private String token = "";
    private long tokenUntil = System.nanoTime();

    Api(Stack stack) {
        this.stack = stack;
    }

    /** Creates or replaces something. */
    JsonNode send(String method, String path, String json) throws IOException, InterruptedException {
        return call(method, path, "application/json", BodyPublishers.ofString(json));
    }

    /** Makes a vendor with one site, {@code main}, and the profile of a {@link CallFile}; its id again. */
    String vendor(String id) throws IOException, InterruptedException {
        send("POST", "/v1/vendors", "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"VENDOR\"}".formatted(id, id));
        send("POST", "/v1/vendors/" + id + "/sites", """
                {"id":"main","name":"Main","country":"DE","timeZone":"UTC","deliveryModel":"ONSHORE","languages":["en"]}""");
        send("PUT", "/v1/contact-profiles/" + id + "/calls", CallFile.PROFILE);
        return id;
    }

    /** Sends a {@link CallFile} of this vendor and waits until its job has ended. */
    JsonNode importCalls(String vendor, Path file) throws IOException, InterruptedException {
        return importCalls(vendor, "main", file);
    }

    /** Sends a file of one of this vendor's sites and waits until its job has ended. */
    JsonNode importCalls(String vendor, String site, Path file) throws IOException, InterruptedException {
        return importFile(
                "/v1/contact-imports", "vendorId=" + vendor + "&siteId=" + site + "&profileId=calls", file, () -> {});
    }

    /**
     * Sends a file and waits until its job has ended.
     *
     * @param meanwhile done again and again while the job runs
     */
    JsonNode importFile(String imports, String query, Path file, Runnable meanwhile)
            throws IOException, InterruptedException {
        String job = call("POST", imports + "?" + query, "text/csv", BodyPublishers.ofFile(file))
                .path("id")
                .asText();
        JsonNode state;
        do {
            Thread.sleep(POLL_MILLIS);
            meanwhile.run();
            state = get(imports + "/" + job);
        } while (state.path("finishedAt").isMissingNode());
        if (!state.path("state").asText().equals("COMPLETED")) {
            throw new IllegalStateException("the import did not complete: " + state);
        }
        return state;
    }

    /** Reads something. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return call("GET", path, "application/json", BodyPublishers.noBody());
    }

    /** Reads something from a service itself, not through the gateway. */
    JsonNode ask(Part part, String path) throws IOException, InterruptedException {
        return call(part, "GET", path, "application/json", BodyPublishers.noBody());
    }

    /** Changes something, whatever its state. */
    JsonNode change(String path, String json) throws IOException, InterruptedException {
        return call(Part.GATEWAY, "PUT", path, "application/json", BodyPublishers.ofString(json), "If-Match", "*");
    }

    /** The machine's token, taken anew each minute, as callers do that keep theirs until it is about to end. */
    private synchronized String token() {
        if (System.nanoTime() - tokenUntil >= 0) {
            token = stack.tokenOf("shorewise-loader");
            tokenUntil = System.nanoTime() + TOKEN_NANOS;
        }
        return token;
    }

    private JsonNode call(String method, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return call(Part.GATEWAY, method, path, type, body);
    }

    private JsonNode call(Part part, String method, String path, String type, BodyPublisher body, String... moreHeaders)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url(part) + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type)
                .method(method, body);
        if (moreHeaders.length > 0) {
            request.headers(moreHeaders);
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
