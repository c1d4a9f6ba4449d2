package dev.shorewise.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** Types of JSON Schema. */
final class SchemaType {

    private SchemaType() {}

    /** Whether a value is of this type. */
    static boolean fits(JsonNode value, String type) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
