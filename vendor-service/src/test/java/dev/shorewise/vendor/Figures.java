package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** An answer of {@code /v1/kpis}, its numbers as they were sent. */
public final class Figures {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonNode answer;

    public Figures(Response response) {
        assertThat(response.statusCode()).as(response::asString).isEqualTo(200);
        try {
            answer = JSON.readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole answer. */
    public JsonNode answer() {
        return answer;
    }

    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        answer.path("groups").forEach(group -> keys.add(group.path("key").asText()));
        return keys;
    }

    /** A figure of the only group. */
    public JsonNode of(String definition) {
        return of("all", definition);
    }

    public JsonNode of(String key, String definition) {
        for (JsonNode group : answer.path("groups")) {
            for (JsonNode measure : group.path("measures")) {
                if (group.path("key").asText().equals(key)
                        && measure.path("definition").asText().equals(definition)) {
                    return measure;
                }
            }
        }
        throw new AssertionError("no " + definition + " of '" + key + "' in " + answer);
    }
}
