package dev.shorewise.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Holds answers against the committed contract: a success against the schema of its status, a refusal against a problem's shape. */
final class AnswerShape {

    private static final List<String> OF_A_PROBLEM = List.of("title", "status", "detail", "code", "requestId");
    private static final int FIRST_REFUSAL = 400;

    private final JsonNode contract;

    AnswerShape(JsonNode contract) {
        this.contract = contract;
    }

    /** What does not fit; empty if all does, or if the contract says nothing of such bodies. */
    List<String> misfits(JsonNode operation, int status, JsonNode body) {
        List<String> misfits = new ArrayList<>();
        if (status >= FIRST_REFUSAL && body.has("error")) {
            return misfits; // OData refuses in its own words
        }
        if (status >= FIRST_REFUSAL) {
            OF_A_PROBLEM.stream().filter(field -> !body.hasNonNull(field)).forEach(field -> misfits.add("no " + field));
            return misfits;
        }
        JsonNode answer = operation.path("responses").path(String.valueOf(status));
        if (answer.isMissingNode()) {
            misfits.add("status " + status + " is not in the contract");
        }
        check(body, answer.path("content").path("application/json").path("schema"), "$", misfits);
        return misfits;
    }

    private void check(JsonNode value, JsonNode declared, String where, List<String> misfits) {
        JsonNode schema = resolved(declared);
        if (schema.isMissingNode() || schema.isEmpty()) {
            return;
        }
        schema.path("allOf").forEach(each -> check(value, each, where, misfits));
        for (String choice : List.of("anyOf", "oneOf")) {
            JsonNode all = schema.path(choice);
            if (!all.isMissingNode()
                    && StreamSupport.stream(all.spliterator(), false).noneMatch(each -> fits(value, each))) {
                misfits.add(where + " is none of " + choice);
            }
        }
        if (!ofType(value, schema.path("type"))) {
            misfits.add("%s is %s and not %s".formatted(where, value.getNodeType(), schema.path("type")));
            return;
        }
        JsonNode allowed = schema.path("enum");
        if (allowed.isArray()
                && StreamSupport.stream(allowed.spliterator(), false).noneMatch(value::equals)) {
            misfits.add(where + " is " + value + " and none of " + allowed);
        }
        schema.path("required").forEach(field -> {
            if (value.isObject() && !value.has(field.asText())) {
                misfits.add(where + " lacks " + field.asText());
            }
        });
        value.properties().forEach(each -> {
            JsonNode property = schema.path("properties").path(each.getKey());
            JsonNode rest = schema.path("additionalProperties");
            check(
                    each.getValue(),
                    property.isMissingNode() && rest.isObject() ? rest : property,
                    where + "." + each.getKey(),
                    misfits);
        });
        if (value.isArray()) {
            value.forEach(each -> check(each, schema.path("items"), where + "[]", misfits));
        }
    }

    private boolean fits(JsonNode value, JsonNode schema) {
        List<String> misfits = new ArrayList<>();
        check(value, schema, "$", misfits);
        return misfits.isEmpty();
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? contract.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static boolean ofType(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(each -> ofType(value, each));
        }
        return switch (type.asText()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> true;
        };
    }
}
