package dev.shorewise.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules that Spectral's {@code spectral:oas} and Redocly's {@code recommended} put on an OpenAPI 3.1 document, as far as such
 * a document can break them: those of OpenAPI 2, of webhooks, callbacks, links, servers with variables and of examples in files
 * have nothing to look at in one that has none of these. Findings begin with the rule's name: Spectral's, or Redocly's where
 * only it has the rule.
 */
final class Lint {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "head", "options", "trace");
    private static final Set<String> WITHOUT_A_BODY = Set.of("get", "head", "delete");
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=]+");
    private static final Pattern COMPONENT = Pattern.compile("[A-Za-z0-9.\\-_]+");

    private final JsonNode document;
    private final List<String> findings = new ArrayList<>();

    private Lint(JsonNode document) {
        this.document = document;
    }

    /** What is to be mended; empty where the document is clean. */
    static List<String> of(JsonNode document) {
        Lint lint = new Lint(document);
        lint.head();
        lint.paths();
        lint.operations();
        lint.schemas();
        lint.references();
        return lint.findings;
    }

    private void check(boolean good, String rule, Object where) {
        if (!good) {
            findings.add(rule + ": " + where);
        }
    }

    private void head() {
        check(document.path("openapi").asText().matches("3\\.1\\.\\d+"), "oas3-schema", "openapi");
        JsonNode info = document.path("info");
        for (String field : List.of("title", "version", "description", "contact", "license")) {
            check(info.path(field).isObject() || !info.path(field).asText().isBlank(), "info-" + field, "info");
        }
        check(
                info.at("/license/identifier").isTextual()
                        || info.at("/license/url").isTextual(),
                "info-license-strict",
                "info.license");
        check(!document.path("servers").isEmpty(), "oas3-api-servers", "servers");
        document.path("servers").forEach(server -> {
            check(!server.path("url").asText().endsWith("/"), "oas3-server-trailing-slash", server);
            check(!server.path("url").asText().contains("example.com"), "oas3-server-not-example.com", server);
        });
        Set<String> names = new HashSet<>();
        document.path("tags").forEach(tag -> {
            check(names.add(tag.path("name").asText()), "openapi-tags-uniqueness", tag);
            check(!tag.path("description").asText().isBlank(), "tag-description", tag);
        });
        everyNode((pointer, node) -> {
            String text = node.isTextual() ? node.asText() : "";
            boolean markdown = pointer.endsWith("/description") || pointer.endsWith("/title");
            check(!markdown || !text.contains("eval("), "no-eval-in-markdown", pointer);
            check(!markdown || !text.contains("<script"), "no-script-tags-in-markdown", pointer);
        });
    }

    private void paths() {
        Map<String, String> shapes = new TreeMap<>();
        document.path("paths").fieldNames().forEachRemaining(path -> {
            check(!path.contains("{}"), "path-declarations-must-exist", path);
            check(path.startsWith("/") && !path.endsWith("/"), "path-keys-no-trailing-slash", path);
            check(!path.contains("?"), "path-not-include-query", path);
            String twin = shapes.put(VARIABLE.matcher(path).replaceAll("{}"), path);
            check(twin == null, "no-identical-paths", path + " and " + twin);
        });
        List<String> all = new ArrayList<>(shapes.values());
        for (String one : all) {
            for (String other : all) {
                check(one.compareTo(other) >= 0 || !ambiguous(one, other), "no-ambiguous-paths", one + " and " + other);
            }
        }
    }

    /** Two paths of equal length, in which at each place either both say the same, or at least one says anything, each once. */
    private static boolean ambiguous(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        if (left.length != right.length) {
            return false;
        }
        boolean leftWider = false;
        boolean rightWider = false;
        for (int at = 0; at < left.length; at++) {
            boolean leftAny = left[at].startsWith("{");
            boolean rightAny = right[at].startsWith("{");
            if (!leftAny && !rightAny && !left[at].equals(right[at])) {
                return false;
            }
            leftWider |= leftAny && !rightAny;
            rightWider |= rightAny && !leftAny;
        }
        return leftWider && rightWider;
    }

    private void operations() {
        Set<String> ids = new HashSet<>();
        Set<String> tags = new HashSet<>(document.path("tags").findValuesAsText("name"));
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(each -> METHODS.contains(each.getKey()))
                .forEach(each -> {
                    String where = each.getKey() + " " + path.getKey();
                    JsonNode operation = each.getValue();
                    String id = operation.path("operationId").asText();
                    check(!id.isEmpty(), "operation-operationId", where);
                    check(ids.add(id), "operation-operationId-unique", id);
                    check(SAFE.matcher(id).matches(), "operation-operationId-valid-in-url", id);
                    check(!operation.path("summary").asText().isBlank(), "operation-summary", where);
                    check(!operation.path("description").asText().isBlank(), "operation-description", where);
                    check(!operation.path("tags").isEmpty(), "operation-tags", where);
                    operation
                            .path("tags")
                            .forEach(tag -> check(tags.contains(tag.asText()), "operation-tag-defined", tag));
                    check(
                            !WITHOUT_A_BODY.contains(each.getKey()) || !operation.has("requestBody"),
                            "no-http-verbs-with-body",
                            where);
                    responses(operation.path("responses"), where);
                    parameters(path.getKey(), path.getValue(), operation, where);
                    security(operation, where);
                }));
    }

    private void responses(JsonNode responses, String where) {
        Set<String> statuses = new TreeSet<>();
        responses.properties().forEach(each -> {
            statuses.add(each.getKey().substring(0, 1));
            check(!each.getValue().path("description").isMissingNode(), "oas3-schema", where + " " + each.getKey());
        });
        check(statuses.contains("2") || statuses.contains("3"), "operation-success-response", where);
        check(statuses.contains("4"), "operation-4xx-response", where);
    }

    private void parameters(String path, JsonNode item, JsonNode operation, String where) {
        Set<String> declared = new HashSet<>();
        Set<String> inPath = new TreeSet<>();
        for (JsonNode list : List.of(item.path("parameters"), operation.path("parameters"))) {
            Set<String> here = new HashSet<>();
            list.forEach(parameter -> {
                String name = parameter.path("name").asText();
                String in = parameter.path("in").asText();
                check(here.add(in + " " + name), "operation-parameters", where + " " + name);
                check(
                        parameter.has("schema") || parameter.has("content") || parameter.has("$ref"),
                        "oas3-schema",
                        where + " " + name);
                declared.add(in + " " + name);
                if (in.equals("path")) {
                    inPath.add(name);
                    check(parameter.path("required").asBoolean(), "path-params", where + " " + name);
                }
            });
        }
        Set<String> variables = new TreeSet<>();
        for (Matcher found = VARIABLE.matcher(path); found.find(); ) {
            check(variables.add(found.group(1)), "path-params", where + " twice " + found.group(1));
        }
        check(variables.equals(inPath), "path-params", where + " " + variables + " but " + inPath);
    }

    private void security(JsonNode operation, String where) {
        check(operation.has("security") || document.has("security"), "security-defined", where);
        operation.path("security").forEach(each -> each.fieldNames()
                .forEachRemaining(scheme -> check(
                        document.at("/components/securitySchemes").has(scheme),
                        "oas3-operation-security-defined",
                        where)));
    }

    private void schemas() {
        document.at("/components/schemas")
                .fieldNames()
                .forEachRemaining(
                        name -> check(COMPONENT.matcher(name).matches(), "spec-components-invalid-map-name", name));
        everyNode((pointer, node) -> {
            if (!node.isObject() || pointer.contains("/example") || pointer.endsWith("/properties")) {
                return;
            }
            JsonNode type = node.path("type");
            Set<String> types = type.isTextual() ? Set.of(type.asText()) : new HashSet<>(texts(type));
            boolean schema = TYPES.containsAll(types) && !types.isEmpty();
            if (schema && types.contains("array")) {
                check(node.has("items") || node.has("prefixItems"), "array-items", pointer);
            }
            if (schema && node.path("enum").isArray()) {
                Set<String> values = new HashSet<>();
                node.path("enum").forEach(value -> {
                    check(values.add(value.toString()), "duplicated-entry-in-enum", pointer);
                    check(types.stream().anyMatch(each -> SchemaType.fits(value, each)), "typed-enum", pointer);
                });
            }
            check(!node.has("nullable"), "no-schema-type-mismatch", pointer + " nullable is of OpenAPI 3.0");
            check(!(node.has("example") && node.has("examples")), "no-example-and-examples", pointer);
            if (schema && node.has("example")) {
                check(
                        types.stream().anyMatch(each -> SchemaType.fits(node.path("example"), each)),
                        "oas3-valid-schema-example",
                        pointer);
            }
            if (schema) {
                node.path("examples")
                        .forEach(value -> check(
                                types.stream().anyMatch(each -> SchemaType.fits(value, each)),
                                "oas3-valid-schema-example",
                                pointer));
                check(
                        types.stream()
                                .anyMatch(each -> !node.has("default") || SchemaType.fits(node.path("default"), each)),
                        "oas3-valid-schema-example",
                        pointer + " default");
            }
            if (node.path("properties").isObject()) {
                node.path("required")
                        .forEach(required -> check(
                                node.path("properties").has(required.asText()),
                                "no-required-schema-properties-undefined",
                                pointer + " " + required));
            }
        });
    }

    private void references() {
        Set<String> used = new HashSet<>();
        everyNode((pointer, node) -> {
            if (pointer.endsWith("/$ref")) {
                used.add(node.asText());
                check(
                        node.asText().startsWith("#/")
                                && !document.at(node.asText().substring(1)).isMissingNode(),
                        "invalid-ref",
                        pointer);
            }
        });
        document.at("/components/schemas")
                .fieldNames()
                .forEachRemaining(
                        name -> check(used.contains("#/components/schemas/" + name), "oas3-unused-component", name));
    }

    private void everyNode(BiConsumer<String, JsonNode> look) {
        walk("", document, look);
    }

    private static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> look) {
        look.accept(pointer, node);
        node.properties().forEach(each -> walk(pointer + "/" + each.getKey(), each.getValue(), look));
        if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                walk(pointer + "/" + at, node.get(at), look);
            }
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
