package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Kubernetes' way of laying a change over an object: maps merge, lists with a key merge by it, other lists are replaced. */
final class StrategicMerge {

    private static final Map<String, String> KEYS = Map.of(
            "containers", "name",
            "env", "name",
            "volumes", "name",
            "ports", "containerPort",
            "volumeMounts", "mountPath");

    private StrategicMerge() {}

    static void into(ObjectNode object, ObjectNode change) {
        change.properties().forEach(field -> {
            JsonNode before = object.get(field.getKey());
            JsonNode after = field.getValue();
            String key = KEYS.get(field.getKey());
            if (before instanceof ObjectNode map && after instanceof ObjectNode changed) {
                into(map, changed);
            } else if (before instanceof ArrayNode list && after instanceof ArrayNode changed && key != null) {
                changed.forEach(item -> intoList(list, (ObjectNode) item, key));
            } else {
                object.set(field.getKey(), after.deepCopy());
            }
        });
    }

    private static void intoList(ArrayNode list, ObjectNode change, String key) {
        Optional<JsonNode> same = list.valueStream()
                .filter(item -> item.path(key).equals(change.get(key)))
                .findFirst();
        same.ifPresentOrElse(item -> into((ObjectNode) item, change), () -> list.add(change.deepCopy()));
    }
}
