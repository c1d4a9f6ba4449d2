package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings that manifests give are the settings that services read. */
final class SettingRules {

    private static final Pattern IN_CLUSTER = Pattern.compile("http://(?!localhost:)([a-z-]+):8080");
    private static final Set<String> QUARKUS = QuarkusSettings.known();

    static final Rule KNOWN =
            perService("gives no setting that the service does not know", (given, settings) -> given.stream()
                    .filter(it -> !settings.known().contains(it) && !QUARKUS.contains(it))
                    .map(it -> "does not read " + it));

    static final Rule COMPLETE =
            perService("gives every setting that the service needs", (given, settings) -> settings.required().stream()
                    .filter(it -> !given.contains(it))
                    .map(it -> "is not given " + it));

    static final Rule MAPS_EXIST = new Rule("takes its settings from maps that exist", manifests -> manifests
            .kind("Deployment")
            .flatMap(it ->
                    maps(it).filter(map -> manifests.find("ConfigMap", map).isEmpty()))
            .map(it -> "no map is called " + it)
            .toList());

    static final Rule SERVICES_EXIST = new Rule("points at services that exist", manifests -> manifests
            .kind("ConfigMap")
            .flatMap(it -> Manifests.each(it.path("data")))
            .map(it -> IN_CLUSTER.matcher(it.asText()))
            .filter(Matcher::matches)
            .map(it -> it.group(1))
            .filter(it -> manifests.find("Service", it).isEmpty())
            .map(it -> "no service is called " + it)
            .toList());

    static final List<Rule> ALL = List.of(KNOWN, COMPLETE, MAPS_EXIST, SERVICES_EXIST);

    private SettingRules() {}

    private interface Check {
        Stream<String> violations(Set<String> given, ServiceSettings settings);
    }

    private static Rule perService(String name, Check check) {
        return new Rule(name, manifests -> manifests
                .kind("Deployment")
                .flatMap(it -> check.violations(given(manifests, it), ServiceSettings.of(Manifests.name(it)))
                        .map(violation -> Manifests.name(it) + " " + violation))
                .toList());
    }

    /** The names of all settings that a deployment gives its service. */
    static Set<String> given(Manifests manifests, JsonNode deployment) {
        Set<String> given = new TreeSet<>();
        deployment.findValues("env").stream()
                .flatMap(Manifests::each)
                .forEach(it -> given.add(it.required("name").asText()));
        maps(deployment)
                .flatMap(it -> manifests.find("ConfigMap", it).stream())
                .forEach(it -> it.path("data").fieldNames().forEachRemaining(given::add));
        return given;
    }

    private static Stream<String> maps(JsonNode deployment) {
        return deployment.findValues("configMapRef").stream()
                .map(it -> it.required("name").asText());
    }
}
