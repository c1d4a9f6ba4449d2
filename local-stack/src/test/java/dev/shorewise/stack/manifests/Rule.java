package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that must hold for everything an overlay renders to.
 *
 * @param name what must hold
 * @param violations what is wrong, in words; nothing when the rule holds
 */
record Rule(String name, Function<Manifests, List<String>> violations) {

    /** A rule about each deployment's pod. */
    static Rule pods(String name, Function<JsonNode, Stream<String>> violations) {
        return new Rule(name, manifests -> manifests
                .kind("Deployment")
                .flatMap(deployment -> violations
                        .apply(deployment.at("/spec/template/spec"))
                        .map(violation -> Manifests.name(deployment) + ": " + violation))
                .toList());
    }

    /** A rule about each container, initial ones too. */
    static Rule containers(String name, Function<JsonNode, Stream<String>> violations) {
        return pods(name, pod -> Stream.of("containers", "initContainers")
                .flatMap(list -> Manifests.each(pod.path(list)))
                .flatMap(violations));
    }

    /** A violation unless the node at the pointer is the one expected. */
    static Stream<String> unless(JsonNode node, String pointer, Object expected) {
        String found = node.at(pointer).toString().replace("\"", "");
        return found.equals(expected.toString())
                ? Stream.empty()
                : Stream.of(pointer + " is " + (found.isEmpty() ? "missing" : found) + ", should be " + expected);
    }

    /** A violation when the node at the pointer is missing or empty. */
    static Stream<String> unlessPresent(JsonNode node, String pointer) {
        JsonNode found = node.at(pointer);
        return found.isMissingNode() || found.isNull() || (found.isContainerNode() && found.isEmpty())
                ? Stream.of(pointer + " is missing")
                : Stream.empty();
    }

    /** A violation when the node at the pointer is there at all. */
    static Stream<String> unlessAbsent(JsonNode node, String pointer) {
        return node.at(pointer).isMissingNode() ? Stream.empty() : Stream.of(pointer + " should not be there");
    }

    @Override
    public String toString() {
        return name;
    }
}
