package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The environment variables that Quarkus itself reads while running, by the model inside its extensions' jars. */
final class QuarkusSettings {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private QuarkusSettings() {}

    /** Of the extensions on the test's class path; what is fixed when the service is built is not among them. */
    static Set<String> known() {
        Set<String> known = new HashSet<>();
        try {
            for (URL model :
                    Collections.list(QuarkusSettings.class.getClassLoader().getResources(MODEL))) {
                collect(new ObjectMapper().readTree(model), known);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static void collect(JsonNode node, Set<String> known) {
        if ("RUN_TIME".equals(node.path("phase").asText())) {
            known.add(node.at("/path/environmentVariable").asText());
        }
        node.forEach(child -> collect(child, known));
    }
}
