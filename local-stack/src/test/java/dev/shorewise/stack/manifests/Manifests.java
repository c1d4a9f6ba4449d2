package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The objects that one overlay renders to. */
record Manifests(List<ObjectNode> objects) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** The objects of a YAML text of one document or several. */
    static Manifests parse(String yaml) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            return new Manifests(new ArrayList<>(documents.readAll()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<ObjectNode> kind(String kind) {
        return objects.stream().filter(object -> kind.equals(object.path("kind").asText()));
    }

    Optional<ObjectNode> find(String kind, String name) {
        return kind(kind).filter(object -> name.equals(name(object))).findFirst();
    }

    ObjectNode get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    /** The node below an object, to be broken by a test. */
    ObjectNode node(String kind, String name, String pointer) {
        return (ObjectNode) get(kind, name).requiredAt(pointer);
    }

    Manifests copy() {
        return new Manifests(
                new ArrayList<>(objects.stream().map(ObjectNode::deepCopy).toList()));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return list.valueStream();
    }
}
