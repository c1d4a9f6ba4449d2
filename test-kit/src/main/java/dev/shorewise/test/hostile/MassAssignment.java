package dev.shorewise.test.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shorewise.test.Dump;
import dev.shorewise.test.OpenApiContract;
import dev.shorewise.test.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every object in the body of every operation that writes is sent with fields that are not the caller's to set: whose the
 * record is, who made it and when, how far it has come. Each is refused by its name, and nothing of it is kept. An object
 * that takes any names (a map) is left out, for there every name is the caller's to set.
 */
public abstract class MassAssignment {

    private static final String PLANTED = "assigned-by-the-mass";

    private static final List<String> NOT_THE_CALLERS = List.of(
            "vendorId",
            "role",
            "status",
            "state",
            "sentiment",
            "createdAt",
            "createdBy",
            "changedBy",
            "revision",
            "version",
            "publishedAt",
            "locked",
            "grade",
            "recordId",
            "__proto__",
            "class");

    /** The schema of rows as a sender's system writes them. */
    private static final String ANYTHING = "/JsonNode";

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Who calls what no role of the table may call: the one machine that has such a role. */
    protected String machineRole() {
        throw new AssertionError("there is an operation that nobody may call");
    }

    @Test
    void whatIsNotTheCallersToSetIsRefusedByNameAndNeverKept() throws IOException {
        JsonNode contract = OpenApiContract.committed();
        Allowed allowed = Allowed.committed();
        Set<String> taken = new TreeSet<>();
        List<String> tried = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> Stream.of("post", "put", "patch")
                .filter(path.getValue()::has)
                .forEach(method -> {
                    JsonNode operation = path.getValue().get(method);
                    JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
                    if (!schema.isMissingNode()) {
                        String name = method.toUpperCase(Locale.ROOT) + " " + path.getKey();
                        String token = allowed.token(name).orElseGet(() -> Tokens.of(machineRole()));
                        List<JsonNode> parameters = new ArrayList<>();
                        path.getValue().path("parameters").forEach(parameters::add);
                        operation.path("parameters").forEach(parameters::add);
                        List<Planted> bodies = new ArrayList<>();
                        plant(contract, schema, List.of(), bodies);
                        for (Planted body : bodies) {
                            Response answer = send(method, path.getKey(), parameters, token, body.body());
                            tried.add(name);
                            if (!refusedByName(answer, body.where())) {
                                taken.add("%s took %s in %s: %d %s"
                                        .formatted(
                                                name,
                                                body.where(),
                                                body.body(),
                                                answer.statusCode(),
                                                answer.asString()));
                            }
                        }
                    }
                }));
        assertThat(taken).isEmpty();
        assertThat(Set.copyOf(tried)).as("operations that write").hasSizeGreaterThan(5);
        try (Dump dump = Dump.ofTheService()) {
            assertThat(dump.tablesWith(PLANTED)).isEmpty();
        }
    }

    /** A body with one such field, in an object somewhere in it, and its path as problems write it. */
    private record Planted(String body, String where) {}

    private static void plant(JsonNode contract, JsonNode declared, List<String> way, List<Planted> into) {
        JsonNode schema = resolved(contract, declared);
        if (way.size() > DEEPEST || declared.path("$ref").asText().endsWith(ANYTHING)) {
            return;
        }
        if (schema.has("items")) {
            plant(contract, schema.path("items"), with(way, "[]"), into);
        }
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            plant(contract, others, with(way, "any"), into);
        }
        JsonNode properties = schema.path("properties");
        if (properties.isEmpty()) {
            return;
        }
        NOT_THE_CALLERS.stream()
                .filter(field -> !properties.has(field) && !others.isObject())
                .forEach(field -> into.add(new Planted(
                        wrapped(way, JSON.objectNode().put(field, PLANTED)).toString(),
                        String.join(".", with(way, field)).replace("[]", "[0]"))));
        properties.properties().forEach(each -> plant(contract, each.getValue(), with(way, each.getKey()), into));
    }

    private static JsonNode wrapped(List<String> way, JsonNode inner) {
        JsonNode whole = inner;
        for (int i = way.size() - 1; i >= 0; i--) {
            ObjectNode around = JSON.objectNode();
            whole = way.get(i).equals("[]") ? JSON.arrayNode().add(whole) : around.set(way.get(i), whole);
        }
        return whole;
    }

    private static List<String> with(List<String> way, String step) {
        return Stream.concat(way.stream(), Stream.of(step)).toList();
    }

    private static JsonNode resolved(JsonNode contract, JsonNode schema) {
        JsonNode here = schema;
        while (here.has("$ref")) {
            here = contract.at(here.path("$ref").asText().substring(1));
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            if (!here.path(several).isEmpty()) {
                return resolved(contract, here.path(several).get(0));
            }
        }
        return here;
    }

    private static Response send(String method, String path, List<JsonNode> parameters, String token, String body) {
        RequestSpecification request = RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(body);
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                request.pathParam(name, value(name, parameter.path("schema")));
            } else if (parameter.path("required").asBoolean()
                    && parameter.path("in").asText().equals("query")) {
                request.queryParam(name, value(name, parameter.path("schema")));
            }
        }
        return request.request(method.toUpperCase(Locale.ROOT), path);
    }

    /** A value that is read as what it stands for, so that the body is read, too. */
    private static String value(String name, JsonNode schema) {
        if (schema.path("$ref").asText().endsWith("/UUID")) {
            return "00000000-0000-7000-8000-000000000000";
        }
        if (schema.path("type").asText().equals("integer")) {
            return schema.path("minimum").asText("1");
        }
        return name.equals("month") ? "2026-10" : "matrix-own";
    }

    /** What stands around the field may be refused already: a text is expected where the contract shows an object. */
    private static boolean refusedByName(Response answer, String where) {
        if (answer.statusCode() != 400) {
            return false;
        }
        String named = answer.jsonPath().getString("invalidParams[0].name");
        return named != null && (where.equals(named) || where.startsWith(named + "."));
    }
}
