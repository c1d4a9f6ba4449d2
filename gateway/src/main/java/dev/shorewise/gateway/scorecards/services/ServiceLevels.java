package dev.shorewise.gateway.scorecards.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.gateway.questions.Answer;
import dev.shorewise.gateway.scorecards.Section;
import dev.shorewise.gateway.scorecards.Standing;
import dev.shorewise.gateway.scorecards.Standing.Level;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads from services' answers the little that the gateway must understand; what it does not know it leaves alone. */
public final class ServiceLevels {

    /** The default definition of service level: every abandoned contact is a failure. */
    public static final String DEFINITION = "service-level/answered-in-time-over-offered@1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ServiceLevels() {}

    /** How the vendor stands by the contract section's figures. */
    public static Standing standing(Section contract, BigDecimal target) {
        String kpis = contract.data();
        if (kpis == null) {
            return Standing.of(Optional.empty(), contract.status().name(), target);
        }
        Optional<JsonNode> measure = measure(kpis);
        return Standing.of(
                measure.flatMap(ServiceLevels::level),
                measure.map(found -> found.path("reason").asText())
                        .filter(said -> !said.isEmpty())
                        .orElse("NO_ACTIVITY"),
                target);
    }

    /** Each vendor by its id in an answer of {@code /v1/vendors}. */
    public static Map<String, Answer.Given> vendors(String page) {
        Map<String, Answer.Given> vendors = new TreeMap<>();
        children(read(page).path("items"))
                .filter(item -> item.path("id").isTextual())
                .forEach(item -> vendors.put(item.path("id").asText(), new Answer.Given(item.toString())));
        return vendors;
    }

    private static Optional<Level> level(JsonNode measure) {
        long inTime = measure.path("numerator").asLong();
        long offered = measure.path("denominator").asLong();
        boolean measured = !measure.path("status").asText().equals("NOT_MEASURED");
        return measured && offered > 0 && inTime >= 0 && inTime <= offered
                ? Optional.of(new Level(inTime, offered))
                : Optional.empty();
    }

    private static Optional<JsonNode> measure(String kpis) {
        return children(read(kpis).path("groups"))
                .flatMap(group -> children(group.path("measures")))
                .filter(each -> each.path("definition").asText().equals(DEFINITION))
                .findFirst();
    }

    private static Stream<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
