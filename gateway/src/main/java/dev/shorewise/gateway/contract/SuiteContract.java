package dev.shorewise.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.shorewise.gateway.routing.Routes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One contract of several: all paths, tagged by resource, and all schemas. A schema's name that means different things in different
 * contracts is told apart by the name of its service. Operations without a name, or with one that is taken, are named
 * after their path.
 */
final class SuiteContract {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();

    private SuiteContract() {}

    /**
     * Puts contracts together.
     *
     * @param contracts by the service's name, in the order in which names are given
     * @param server where the suite answers
     */
    static ObjectNode of(Map<String, JsonNode> contracts, String server) {
        SuiteContract suite = new SuiteContract();
        Set<String> ambiguous = ambiguous(contracts);
        contracts.forEach((service, contract) -> suite.add(renamed(contract, service, ambiguous), service));
        return suite.document(server);
    }

    private void add(JsonNode contract, String service) {
        contract.at("/components/schemas").properties().forEach(each -> schemas.set(each.getKey(), each.getValue()));
        contract.path("paths").properties().forEach(path -> {
            path.getValue().properties().stream()
                    .filter(each -> METHODS.contains(each.getKey()))
                    .forEach(each -> {
                        ObjectNode operation = (ObjectNode) each.getValue();
                        name(operation, each.getKey(), path.getKey());
                        tag(operation, path.getKey(), service);
                        roles(operation);
                    });
            paths.set(path.getKey(), path.getValue());
        });
    }

    private void name(ObjectNode operation, String method, String path) {
        String given = operation.path("operationId").asText();
        if (given.isEmpty() || !names.add(given)) {
            String derived = method + camel(path);
            names.add(derived);
            operation.put("operationId", derived);
        }
    }

    /** Operations are grouped by resource, as addresses are. */
    private void tag(ObjectNode operation, String path, String service) {
        String resource = Routes.resource(path);
        operation.putArray("tags").add(resource);
        tags.computeIfAbsent(resource, name -> JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("description", "What is under " + Routes.API + name + "; answered by " + service + "."));
    }

    /** A bearer token has no scopes to list: who may call stands beside it, and in the description for people. */
    private static void roles(ObjectNode operation) {
        JsonNode roles = operation.at("/security/0/accessToken");
        String told =
                operation.path("description").asText(operation.path("summary").asText() + ".");
        if (roles.isArray() && !roles.isEmpty()) {
            operation.set("x-roles", roles.deepCopy());
            told += " For " + String.join(", ", texts(roles)) + ".";
            ((ArrayNode) roles).removeAll();
        }
        operation.put("description", told);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private ObjectNode document(String server) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info")
                .put("title", "Shorewise")
                .put("version", "1")
                .put("description", "Everything that the gateway answers, whichever service holds it.");
        info.putObject("contact").put("name", "Shorewise").put("url", server);
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", server);
        ArrayNode tagged = document.putArray("tags");
        tags.values().forEach(tagged::add);
        ObjectNode sorted = document.putObject("paths");
        new TreeSet<>(fields(paths)).forEach(path -> sorted.set(path, paths.get(path)));
        forgetUnused();
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas);
        components
                .putObject("securitySchemes")
                .putObject("accessToken")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put(
                        "description",
                        "An access token of the realm; x-roles of an operation names the realm roles that may call it.");
        return document;
    }

    /** Schemas of operations that are not shown go with them. */
    private void forgetUnused() {
        for (int before = -1; before != schemas.size(); ) {
            before = schemas.size();
            fields(schemas).stream()
                    .filter(name -> !refers(paths, SCHEMAS + name) && !refers(schemas, SCHEMAS + name))
                    .forEach(schemas::remove);
        }
    }

    private static Set<String> ambiguous(Map<String, JsonNode> contracts) {
        Map<String, JsonNode> first = new LinkedHashMap<>();
        Set<String> ambiguous = new TreeSet<>();
        contracts.values().forEach(contract -> contract.at("/components/schemas")
                .properties()
                .forEach(schema -> {
                    JsonNode known = first.putIfAbsent(schema.getKey(), schema.getValue());
                    if (known != null && !known.equals(schema.getValue())) {
                        ambiguous.add(schema.getKey());
                    }
                }));
        // what refers to an ambiguous schema means different things as well
        for (int before = -1; before < ambiguous.size(); ) {
            before = ambiguous.size();
            first.forEach((name, schema) -> {
                if (ambiguous.stream().anyMatch(each -> refers(schema, SCHEMAS + each))) {
                    ambiguous.add(name);
                }
            });
        }
        return ambiguous;
    }

    private static boolean refers(JsonNode node, String target) {
        if (node.isTextual()) {
            return node.asText().equals(target);
        }
        for (JsonNode child : node) {
            if (refers(child, target)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode renamed(JsonNode contract, String service, Set<String> ambiguous) {
        ObjectNode copy = contract.deepCopy();
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        copy.at("/components/schemas")
                .properties()
                .forEach(each -> renamed.set(nameIn(service, each.getKey(), ambiguous), each.getValue()));
        ((ObjectNode) copy.withObject("/components")).set("schemas", renamed);
        return referring(copy, service, ambiguous);
    }

    private static JsonNode referring(JsonNode node, String service, Set<String> ambiguous) {
        if (node instanceof ObjectNode object) {
            fields(object).forEach(name -> object.set(name, referring(object.get(name), service, ambiguous)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, referring(array.get(i), service, ambiguous));
            }
        } else if (node.isTextual() && node.asText().startsWith(SCHEMAS)) {
            return TextNode.valueOf(SCHEMAS + nameIn(service, node.asText().substring(SCHEMAS.length()), ambiguous));
        }
        return node;
    }

    private static String nameIn(String service, String name, Set<String> ambiguous) {
        return ambiguous.contains(name) ? service + name : name;
    }

    private static Set<String> fields(ObjectNode object) {
        Set<String> fields = new TreeSet<>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    /** {@code /v1/vendors/{vendorId}} as {@code VendorsByVendorId}. */
    private static String camel(String path) {
        StringBuilder name = new StringBuilder();
        for (String word : path.replaceFirst("^/v1", "").replace("{", "by-").split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
