package dev.shorewise.stack.manifests;

import static dev.shorewise.stack.manifests.Rule.containers;
import static dev.shorewise.stack.manifests.Rule.pods;
import static dev.shorewise.stack.manifests.Rule.unless;
import static dev.shorewise.stack.manifests.Rule.unlessAbsent;
import static dev.shorewise.stack.manifests.Rule.unlessPresent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What a pod may not do: the restricted pod security standard and our own rules beyond it. */
final class PodRules {

    static final Rule NON_ROOT = pods("runs as the numbered user 10001", pod -> Stream.of(
                    unless(pod, "/securityContext/runAsNonRoot", true),
                    unless(pod, "/securityContext/runAsUser", 10001),
                    unless(pod, "/securityContext/runAsGroup", 10001),
                    Manifests.each(pod.path("containers"))
                            .flatMap(it -> Stream.of("runAsUser", "runAsGroup", "runAsNonRoot")
                                    .flatMap(field -> unlessAbsent(it, "/securityContext/" + field))))
            .flatMap(it -> it));

    static final Rule READ_ONLY_ROOT = containers(
            "has a read-only root file system",
            container -> unless(container, "/securityContext/readOnlyRootFilesystem", true));

    static final Rule BOUNDED_TMP = pods(
            "writes only to a bounded /tmp",
            pod -> Stream.concat(
                    Manifests.each(pod.path("volumes")).flatMap(it -> unlessPresent(it, "/emptyDir/sizeLimit")),
                    Manifests.each(pod.path("containers"))
                            .flatMap(it -> unless(it, "/volumeMounts/0/mountPath", "/tmp"))));

    static final Rule NO_CAPABILITIES = containers(
            "drops every capability",
            container -> Stream.concat(
                    unless(container, "/securityContext/capabilities/drop", "[ALL]"),
                    unlessAbsent(container, "/securityContext/capabilities/add")));

    static final Rule NO_ESCALATION = containers(
            "cannot gain privileges",
            container -> Stream.concat(
                    unless(container, "/securityContext/allowPrivilegeEscalation", false),
                    unlessAbsent(container, "/securityContext/privileged")));

    static final Rule SECCOMP = pods(
            "runs under the default seccomp profile",
            pod -> Stream.concat(
                    unless(pod, "/securityContext/seccompProfile/type", "RuntimeDefault"),
                    Manifests.each(pod.path("containers"))
                            .flatMap(it -> unlessAbsent(it, "/securityContext/seccompProfile"))));

    static final Rule OWN_NAMESPACES = pods("shares nothing with its node", pod -> Stream.of(
                    unlessAbsent(pod, "/hostNetwork"),
                    unlessAbsent(pod, "/hostPID"),
                    unlessAbsent(pod, "/hostIPC"),
                    Manifests.each(pod.path("volumes")).flatMap(it -> unlessAbsent(it, "/hostPath")),
                    Manifests.each(pod.path("containers"))
                            .flatMap(it -> Manifests.each(it.path("ports")))
                            .flatMap(it -> unlessAbsent(it, "/hostPort")))
            .flatMap(it -> it));

    static final Rule NO_TOKEN = new Rule("carries no service account token", manifests -> manifests
            .kind("Deployment")
            .flatMap(deployment -> noToken(manifests, deployment))
            .toList());

    static final Rule LIMITS =
            containers("asks for and is limited in processor and memory", container -> Stream.of("requests", "limits")
                    .flatMap(kind -> Stream.of("cpu", "memory").map(what -> "/resources/" + kind + "/" + what))
                    .flatMap(pointer -> unlessPresent(container, pointer)));

    static final Rule NAMED_IMAGE = containers("runs a named version of an image", container -> {
        String image = container.path("image").asText();
        return image.matches("[a-z0-9/.-]+:(?!latest$)[\\w.-]+")
                ? Stream.empty()
                : Stream.of(image + " names no version");
    });

    static final List<Rule> ALL = List.of(
            NON_ROOT,
            READ_ONLY_ROOT,
            BOUNDED_TMP,
            NO_CAPABILITIES,
            NO_ESCALATION,
            SECCOMP,
            OWN_NAMESPACES,
            NO_TOKEN,
            LIMITS,
            NAMED_IMAGE);

    private PodRules() {}

    private static Stream<String> noToken(Manifests manifests, JsonNode deployment) {
        String account = deployment.at("/spec/template/spec/serviceAccountName").asText("default");
        return Stream.concat(
                unless(deployment, "/spec/template/spec/automountServiceAccountToken", false),
                manifests
                        .find("ServiceAccount", account)
                        .map(it -> unless(it, "/automountServiceAccountToken", false))
                        .orElse(Stream.of(Manifests.name(deployment) + " has no account of its own, but " + account)));
    }
}
