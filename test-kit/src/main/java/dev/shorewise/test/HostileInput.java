package dev.shorewise.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the committed contract is asked many times with values that were made to break something, in its path,
 * its query and every field of its body. Whatever it answers, it must not be a failure of its own (5xx), and what it answers has
 * the shape that the contract promises.
 */
public abstract class HostileInput {

    private static final int TIMES_EACH = 36;
    private static final long SEED = 24;
    private static final List<String> ROLES = List.of("admin", "finance", "qa-director", "cx-head", "service-head");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random chance = new Random(SEED);

    /** A vendor that exists, so that not every question ends with an unknown one. */
    protected abstract String vendor();

    @Test
    void noInputBreaksAnyOperation() throws IOException {
        JsonNode contract = OpenApiContract.committed();
        HostileBodies bodies = new HostileBodies(contract, chance, vendor());
        AnswerShape shape = new AnswerShape(contract);
        Set<String> broken = new TreeSet<>();
        List<String> tokens = ROLES.stream().map(Tokens::of).toList();
        contract.path("paths").properties().forEach(path -> OpenApiContract.METHODS.stream()
                .filter(path.getValue()::has)
                .forEach(method -> {
                    for (int i = 0; i < TIMES_EACH; i++) {
                        JsonNode operation = path.getValue().get(method);
                        String token = tokens.get(i < TIMES_EACH / 2 ? 0 : i % tokens.size());
                        ask(bodies, shape, method, path.getKey(), path.getValue(), operation, token, broken);
                    }
                }));
        assertThat(broken).isEmpty();
    }

    private void ask(
            HostileBodies bodies,
            AnswerShape shape,
            String method,
            String path,
            JsonNode item,
            JsonNode operation,
            String token,
            Set<String> broken) {
        String target = path;
        List<String> query = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<JsonNode> declared = new ArrayList<>();
        item.path("parameters").forEach(declared::add);
        operation.path("parameters").forEach(declared::add);
        for (JsonNode parameter : declared) {
            String name = parameter.path("name").asText();
            String value = bodies.text(name, parameter.path("schema"));
            switch (parameter.path("in").asText()) {
                case "path" -> {
                    target = target.replace("{" + name + "}", encoded(value.isEmpty() ? "-" : value));
                    said.add(name + "=" + value);
                }
                case "query" -> {
                    if (parameter.path("required").asBoolean() || chance.nextInt(3) > 0) {
                        query.add(name + "=" + encoded(value));
                        said.add(name + "=" + value);
                    }
                }
                default -> {}
            }
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + target + "?" + String.join("&", query)))
                .header("Authorization", "Bearer " + token);
        JsonNode content = operation.path("requestBody").path("content");
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
        if (!content.isMissingNode() && !content.isEmpty()) {
            boolean json = content.has("application/json");
            request.header(
                    "Content-Type",
                    json ? "application/json" : content.fieldNames().next());
            String text =
                    json ? bodies.body(content.path("application/json").path("schema")) : bodies.text("body", content);
            said.add(text);
            body = HttpRequest.BodyPublishers.ofString(text);
        }
        String asked = method.toUpperCase(Locale.ROOT) + " " + path;
        HttpResponse<String> answer = send(request.method(method.toUpperCase(Locale.ROOT), body));
        if (answer.statusCode() >= 500) {
            broken.add("%s answered %d to %s".formatted(asked, answer.statusCode(), said));
        } else if (isJson(answer)) {
            shape.misfits(operation, answer.statusCode(), read(answer.body()))
                    .forEach(misfit -> broken.add("%s answered %d: %s".formatted(asked, answer.statusCode(), misfit)));
        }
    }

    private static boolean isJson(HttpResponse<String> answer) {
        return !answer.body().isEmpty()
                && answer.headers().firstValue("Content-Type").orElse("").matches("application/(problem\\+)?json.*");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
