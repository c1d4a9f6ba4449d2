package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Secrets are named, never written. */
final class SecretRules {

    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(PASSWORD|SECRET|TOKEN|CREDENTIAL|_KEY).*");
    private static final Pattern SECRET_VALUE =
            Pattern.compile("(?s).*(://[^/@\\s]*:[^/@\\s]*@|[?&](password|user)=|-----BEGIN|eyJ[\\w-]{10,}\\.).*");

    static final Rule NO_SECRET_OBJECTS = new Rule("brings no secret along", manifests -> manifests
            .kind("Secret")
            .map(it -> "secret " + Manifests.name(it) + " stands in the repository")
            .toList());

    static final Rule NO_SECRET_VALUES = new Rule("writes no secret down", manifests -> Stream.concat(
                    manifests.kind("ConfigMap").flatMap(it -> it.path("data").properties().stream()),
                    manifests.kind("Deployment").flatMap(SecretRules::literals))
            .filter(it -> SECRET_NAME.matcher(it.getKey()).matches()
                    || SECRET_VALUE.matcher(it.getValue().asText()).matches())
            .map(it -> it.getKey() + " holds what looks like a secret")
            .toList());

    static final Rule DOCUMENTED = new Rule("names only secrets that the guide describes", manifests -> {
        String guide = Folders.read(Folders.K8S.resolve("README.md"));
        return references(manifests)
                .filter(it -> !guide.contains("`" + it.path("name").asText() + "`")
                        || !guide.contains("`" + it.path("key").asText() + "`"))
                .map(it -> "k8s/README.md does not describe " + it)
                .toList();
    });

    static final List<Rule> ALL = List.of(NO_SECRET_OBJECTS, NO_SECRET_VALUES, DOCUMENTED);

    private SecretRules() {}

    private static Stream<Map.Entry<String, JsonNode>> literals(JsonNode deployment) {
        return deployment.findValues("env").stream()
                .flatMap(Manifests::each)
                .filter(it -> it.has("value"))
                .map(it -> Map.entry(it.required("name").asText(), it.required("value")));
    }

    private static Stream<JsonNode> references(Manifests manifests) {
        return manifests.kind("Deployment").flatMap(it -> it.findValues("secretKeyRef").stream());
    }
}
