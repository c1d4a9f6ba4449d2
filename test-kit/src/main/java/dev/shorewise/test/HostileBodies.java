package dev.shorewise.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Values in the shape of a contract's schemas: some as they should be, many as nobody should send them. */
final class HostileBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private static final List<String> NAUGHTY = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "null",
            "undefined",
            "NaN",
            "true",
            "-0",
            "1e400",
            "9223372036854775808",
            "0x7f",
            "'; drop table contact; --",
            "\" or 1=1",
            "<script>alert(1)</script>",
            "${jndi:ldap://localhost/a}",
            "{{7*7}}",
            "../../etc/passwd",
            "%00%2e%2e%2f",
            "=1+1",
            "\r\nSet-Cookie: a=b",
            "\uFEFFbom",
            "\u200Bzero\u200Dwidth",
            "\u202Eright to left",
            "مرحبا بالعالم",
            "𝒳 👩‍👩‍👧 ﷽",
            "e\u0301",
            "\uFFFE\uFFFF",
            "2026-02-30",
            "0000-00-00",
            "-999999999-01-01",
            "+999999999-12-31T23:59:59.999999999Z",
            "24:00:00",
            "PT1e9S",
            "-P1Y",
            "Mars/Olympus",
            "xx-XX",
            "kpi@",
            "wait/answered@99999999999999999999",
            "*",
            "[]",
            "{}",
            "a".repeat(3_000));

    private static final List<String> ORDINARY = List.of(
            "2026-03",
            "2026-03-01",
            "2026-03-01T10:00:00Z",
            "PT8H",
            "EUR",
            "Europe/Berlin",
            "de",
            "volume/offered@1",
            "VOICE",
            "admin",
            "one",
            "10");

    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            new BigDecimal("0.5"),
            new BigDecimal("1e-300"),
            new BigDecimal("1e300"),
            new BigDecimal("2147483648"),
            new BigDecimal("-9223372036854775809"),
            new BigDecimal("99999999999999999999999999999999.99"));

    private final JsonNode contract;
    private final Random chance;
    private final String vendor;

    HostileBodies(JsonNode contract, Random chance, String vendor) {
        this.contract = contract;
        this.chance = chance;
        this.vendor = vendor;
    }

    /** A text for a parameter of this name. */
    String text(String name, JsonNode schema) {
        if (name.equals("vendorId") && chance.nextInt(3) > 0) {
            return vendor;
        }
        JsonNode one = one(resolved(schema), name, 0);
        return one.isValueNode() ? one.asText() : one.toString();
    }

    /** A body of this schema, now and then no such thing at all. */
    String body(JsonNode schema) {
        return switch (chance.nextInt(12)) {
            case 0 -> "[null]";
            case 1 -> "{\"a\":".repeat(50) + "1" + "}".repeat(50);
            default -> one(resolved(schema), "", 0).toString();
        };
    }

    private JsonNode one(JsonNode schema, String name, int depth) {
        if (chance.nextInt(15) == 0) {
            return JSON.nullNode();
        }
        if (name.equals("vendorId") && chance.nextInt(3) > 0) {
            return JSON.textNode(vendor);
        }
        JsonNode choices = schema.path("enum");
        if (!choices.isEmpty() && chance.nextInt(4) > 0) {
            return choices.get(chance.nextInt(choices.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> JSON.numberNode(NUMBERS.get(chance.nextInt(NUMBERS.size())));
            case "boolean" -> JSON.booleanNode(chance.nextBoolean());
            default -> JSON.textNode(any(chance.nextBoolean() ? NAUGHTY : ORDINARY));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties").properties().stream()
                    .filter(field -> chance.nextInt(6) > 0)
                    .forEach(field ->
                            object.set(field.getKey(), one(resolved(field.getValue()), field.getKey(), depth + 1)));
            JsonNode others = schema.path("additionalProperties");
            if (others.isObject()) {
                object.set(any(chance.nextBoolean() ? NAUGHTY : ORDINARY), one(resolved(others), "", depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = depth < DEEPEST ? chance.nextInt(4) : 0; i > 0; i--) {
            array.add(one(resolved(schema.path("items")), "", depth + 1));
        }
        return array;
    }

    /** In OpenAPI 3.1 a type may be a list with null. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode here = schema;
        while (here.has("$ref")) {
            here = contract.at(here.path("$ref").asText().substring(1));
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            if (!here.path(several).isEmpty()) {
                return resolved(here.path(several).get(0));
            }
        }
        return here;
    }

    private String any(List<String> texts) {
        return texts.get(chance.nextInt(texts.size()));
    }
}
