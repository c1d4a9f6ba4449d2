package dev.shorewise.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the committed contract is called by everybody, and each status is compared with the committed
 * table {@code access-matrix.csv}. An operation that the table does not know fails the test.
 */
public abstract class AccessMatrix {

    private static final Path COMMITTED = Path.of("access-matrix.csv");
    private static final List<String> CLIENT_ROLES = List.of(
            "service-head", "cx-head", "qa-director", "finance", "executive", "admin", "auditor", "finance-reader");
    private static final String OWN = "matrix-own";
    private static final String FOREIGN = "matrix-foreign";

    /** Values of path and required query parameters by name; {@code vendorId} is given: the vendor {@value #OWN}. */
    protected Map<String, String> parameters() {
        return Map.of();
    }

    /** A JSON body for an operation that takes one, by operation id; an empty object unless overridden. */
    protected String body(String operationId) {
        return "{}";
    }

    /** The vendor whose objects the table speaks of. */
    protected static String ownVendor() {
        return OWN;
    }

    @Test
    void everyOperationAnswersEveryCallerAsTheTableSays() throws IOException {
        JsonNode contract = OpenApiContract.committed();
        Map<String, String> callers = callers();
        List<String> lines = new ArrayList<>();
        lines.add("operation," + String.join(",", callers.keySet()));
        Map<String, String> rows = new TreeMap<>();
        contract.path("paths").properties().forEach(path -> OpenApiContract.METHODS.stream()
                .filter(path.getValue()::has)
                .forEach(method -> {
                    JsonNode operation = path.getValue().get(method);
                    rows.put(
                            method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                            callers.values().stream()
                                    .map(token -> String.valueOf(
                                            call(method, path.getKey(), path.getValue(), operation, token)))
                                    .collect(Collectors.joining(",")));
                }));
        rows.forEach((operation, statuses) -> lines.add(operation + "," + statuses));
        Path actual = Path.of("target", "access-matrix.csv");
        Files.write(actual, lines);
        assertThat(Files.exists(COMMITTED) ? Files.readAllLines(COMMITTED) : List.of())
                .as("access-matrix.csv differs: read every changed cell; if each is meant, cp %s %s", actual, COMMITTED)
                .isEqualTo(lines);
    }

    private static Map<String, String> callers() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("no token", "");
        callers.put("expired", Tokens.expired("admin"));
        callers.put("wrong audience", Tokens.forAnotherAudience("admin"));
        callers.put("other key", Tokens.signedByAnotherKey("admin"));
        callers.put("alg none", Tokens.unsigned("admin"));
        callers.put("no role", Tokens.of("offline_access"));
        CLIENT_ROLES.forEach(role -> callers.put(role, Tokens.of(role)));
        callers.put("vendor without claim", Tokens.of("vendor"));
        callers.put("foreign vendor", Tokens.of("vendor", FOREIGN));
        callers.put("foreign vendor-submitter", Tokens.of("vendor-submitter", FOREIGN));
        callers.put("vendor", Tokens.of("vendor", OWN));
        callers.put("vendor-submitter", Tokens.of("vendor-submitter", OWN));
        return callers;
    }

    private int call(String method, String path, JsonNode item, JsonNode operation, String token) {
        RequestSpecification request =
                RestAssured.given().redirects().follow(false).urlEncodingEnabled(true);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        List<JsonNode> declared = new ArrayList<>();
        item.path("parameters").forEach(declared::add);
        operation.path("parameters").forEach(declared::add);
        for (JsonNode parameter : declared) {
            String name = parameter.path("name").asText();
            boolean inPath = parameter.path("in").asText().equals("path");
            if (inPath) {
                request.pathParam(name, value(name));
            } else if (parameter.path("in").asText().equals("query")
                    && (parameter.path("required").asBoolean()
                            || value(name).equals(OWN)
                            || parameters().containsKey(name))) {
                request.queryParam(name, value(name));
            }
        }
        JsonNode content = operation.path("requestBody").path("content");
        if (!content.isMissingNode() && !content.isEmpty()) {
            String type = content.has("application/json")
                    ? "application/json"
                    : content.fieldNames().next();
            request.contentType(type)
                    .body(
                            type.equals("application/json")
                                    ? body(operation.path("operationId").asText())
                                    : "x");
        }
        return request.request(method, path).statusCode();
    }

    private String value(String name) {
        return parameters().getOrDefault(name, name.equals("vendorId") ? OWN : "unknown");
    }
}
