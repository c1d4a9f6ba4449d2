package dev.shorewise.stack.manifests;

import static dev.shorewise.stack.manifests.Rule.containers;
import static dev.shorewise.stack.manifests.Rule.pods;
import static dev.shorewise.stack.manifests.Rule.unless;
import static dev.shorewise.stack.manifests.Rule.unlessPresent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a pod is watched, spread, drained and stopped. */
final class RunningRules {

    /** Quarkus finishes what it has begun for 10 s; the pause before the stop signal is 5 s. */
    private static final int LEAST_GRACE_SECONDS = 20;

    static final Rule PROBES = containers("is probed where it answers", container -> Stream.of(
                    unless(container, "/startupProbe/httpGet/path", "/q/health/started"),
                    unless(container, "/livenessProbe/httpGet/path", "/q/health/live"),
                    unless(container, "/readinessProbe/httpGet/path", "/q/health/ready"),
                    Stream.of("startup", "liveness", "readiness")
                            .flatMap(it -> unless(container, "/" + it + "Probe/httpGet/port", "http")),
                    unless(container, "/ports/0/name", "http"),
                    unless(container, "/ports/0/containerPort", 8080))
            .flatMap(it -> it));

    static final Rule GRACE = pods(
            "may finish what it has begun",
            pod -> Stream.concat(
                    pod.path("terminationGracePeriodSeconds").asInt() >= LEAST_GRACE_SECONDS
                            ? Stream.empty()
                            : Stream.of("is given less than " + LEAST_GRACE_SECONDS + " s to stop"),
                    Manifests.each(pod.path("containers"))
                            .flatMap(it -> unlessPresent(it, "/lifecycle/preStop/sleep/seconds"))));

    static final Rule SPREAD = perDeployment(
            "is spread over the nodes",
            (manifests, deployment) -> unless(
                    deployment,
                    "/spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels",
                    labels(deployment)));

    static final Rule BUDGET = perDeployment("has a disruption budget", (manifests, deployment) -> manifests
            .kind("PodDisruptionBudget")
            .filter(it -> unless(it, "/spec/selector/matchLabels", labels(deployment))
                    .findAny()
                    .isEmpty())
            .map(it -> unless(it, "/spec/maxUnavailable", 1))
            .findFirst()
            .orElse(Stream.of("no budget selects it")));

    static final Rule SERVICE = perDeployment("is reached by its name", (manifests, deployment) -> manifests
            .find("Service", Manifests.name(deployment))
            .map(it -> Stream.of(
                            unless(it, "/spec/selector", labels(deployment)),
                            unless(it, "/spec/ports/0/port", 8080),
                            unless(it, "/spec/ports/0/targetPort", "http"))
                    .flatMap(violations -> violations))
            .orElse(Stream.of("no service has its name")));

    static final Rule NAMESPACE = new Rule("lives in a namespace that enforces restricted pods", manifests -> manifests
            .find("Namespace", "shorewise")
            .map(it -> unless(it.at("/metadata/labels"), "/pod-security.kubernetes.io~1enforce", "restricted"))
            .orElse(Stream.of("no namespace"))
            .toList());

    static final Rule AUTOSCALED = new Rule("scales what exists, from two pods on", manifests -> manifests
            .kind("HorizontalPodAutoscaler")
            .flatMap(it -> Stream.concat(
                    unless(it, "/spec/minReplicas", 2), unless(it, "/spec/scaleTargetRef/name", Manifests.name(it))))
            .toList());

    static final Rule ALL_FOUR = new Rule("holds the four services", manifests -> Folders.SERVICES.stream()
            .filter(it -> manifests.find("Deployment", it).isEmpty())
            .map(it -> it + " is missing")
            .toList());

    static final List<Rule> ALL = List.of(PROBES, GRACE, SPREAD, BUDGET, SERVICE, NAMESPACE, AUTOSCALED, ALL_FOUR);

    private RunningRules() {}

    private interface DeploymentCheck {
        Stream<String> violations(Manifests manifests, JsonNode deployment);
    }

    private static Rule perDeployment(String name, DeploymentCheck check) {
        Function<Manifests, List<String>> violations = manifests -> manifests
                .kind("Deployment")
                .flatMap(it -> check.violations(manifests, it).map(violation -> Manifests.name(it) + ": " + violation))
                .toList();
        return new Rule(name, violations);
    }

    private static String labels(JsonNode deployment) {
        return "{app.kubernetes.io/name:" + Manifests.name(deployment) + "}";
    }
}
