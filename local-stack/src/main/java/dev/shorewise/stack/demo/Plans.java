package dev.shorewise.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Texts;

/** Keeps two plans for the next three years: one that saves much if all goes well, and one that saves less for sure. */
record Plans(Api client) {

    /** Keeps them; one that is kept already stays the version that it is. */
    void keep() {
        try {
            for (JsonNode plan : new ObjectMapper().readTree(Texts.named("demo/finance/scenarios.json"))) {
                String path = "/v1/scenarios/" + plan.path("id").asText();
                if (!client.knows(path)) {
                    client.put(path, plan.path("scenario").toString());
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("demo/finance/scenarios.json", e);
        }
    }
}
