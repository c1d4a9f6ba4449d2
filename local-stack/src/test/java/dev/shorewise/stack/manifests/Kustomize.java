package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders a kustomization without kubectl, for the part of kustomize that {@code k8s/} uses: so the rules are checked on
 * every machine. Where kubectl is present, a test holds the two equal. Generated names go without the hash.
 */
final class Kustomize {

    private static final Set<String> KNOWN = Set.of(
            "apiVersion", "kind", "namespace", "resources", "components", "patches", "configMapGenerator", "images");

    private final List<ObjectNode> objects = new ArrayList<>();

    private Kustomize() {}

    /** What a kustomization's folder renders to, with these components added. */
    static Manifests render(Path folder, String... components) {
        Kustomize rendering = new Kustomize();
        rendering.apply(folder);
        for (String component : components) {
            rendering.apply(Folders.K8S.resolve("components").resolve(component));
        }
        return new Manifests(rendering.objects);
    }

    private void apply(Path folder) {
        JsonNode kustomization = only(folder.resolve("kustomization.yaml"));
        kustomization.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                throw new AssertionError(folder + " uses " + field + ": teach this class, or do without");
            }
        });
        Manifests.each(kustomization.path("resources")).forEach(it -> add(folder.resolve(it.asText())));
        Manifests.each(kustomization.path("components")).forEach(it -> apply(folder.resolve(it.asText())));
        Manifests.each(kustomization.path("configMapGenerator")).forEach(it -> generate(folder, it));
        Manifests.each(kustomization.path("patches")).forEach(it -> patch(folder, it));
        Manifests.each(kustomization.path("images")).forEach(this::tag);
        if (kustomization.has("namespace")) {
            objects.stream()
                    .filter(object -> !"Namespace".equals(object.path("kind").asText()))
                    .forEach(object ->
                            object.withObjectProperty("metadata").set("namespace", kustomization.get("namespace")));
        }
    }

    private void add(Path resource) {
        objects.addAll(
                Files.isDirectory(resource)
                        ? render(resource).objects()
                        : Manifests.parse(Folders.read(resource)).objects());
    }

    private void generate(Path folder, JsonNode generator) {
        String name = generator.required("name").asText();
        ObjectNode map = new Manifests(objects).find("ConfigMap", name).orElseGet(() -> newConfigMap(name));
        for (JsonNode file : generator.required("envs")) {
            Folders.read(folder.resolve(file.asText()))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        map.withObjectProperty("data").put(line.substring(0, equals), line.substring(equals + 1));
                    });
        }
    }

    private ObjectNode newConfigMap(String name) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        map.put("apiVersion", "v1").put("kind", "ConfigMap");
        map.putObject("metadata").put("name", name);
        objects.add(map);
        return map;
    }

    private void patch(Path folder, JsonNode patch) {
        ObjectNode change = only(folder.resolve(patch.required("path").asText()));
        String kind = change.required("kind").asText();
        ObjectNode body = change.deepCopy();
        body.remove(List.of("apiVersion", "kind", "metadata"));
        objects.stream()
                .filter(object -> kind.equals(object.path("kind").asText()))
                .filter(object -> patch.has("target") || Manifests.name(object).equals(Manifests.name(change)))
                .forEach(object -> StrategicMerge.into(object, body));
    }

    private void tag(JsonNode image) {
        String name = image.required("name").asText();
        new Manifests(objects)
                .kind("Deployment")
                .flatMap(deployment -> Manifests.each(deployment.at("/spec/template/spec/containers")))
                .filter(container -> name.equals(container.path("image").asText()))
                .forEach(container -> ((ObjectNode) container)
                        .put("image", name + ":" + image.required("newTag").asText()));
    }

    private static ObjectNode only(Path file) {
        List<ObjectNode> documents = Manifests.parse(Folders.read(file)).objects();
        if (documents.size() != 1) {
            throw new AssertionError(file + " should hold one document, but holds " + documents.size());
        }
        return documents.get(0);
    }
}
