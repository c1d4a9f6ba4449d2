package dev.shorewise.stack.manifests;

import static dev.shorewise.stack.manifests.Mutant.container;
import static dev.shorewise.stack.manifests.Mutant.object;
import static dev.shorewise.stack.manifests.Mutant.pod;
import static dev.shorewise.stack.manifests.Mutant.without;

import java.util.List;

/** Pods that may do more than they should. */
final class PodMutants {

    static final List<Mutant> ALL = List.of(
            pod(PodRules.NON_ROOT, "user 0", "/securityContext", it -> it.put("runAsUser", 0)),
            pod(PodRules.NON_ROOT, "root allowed", "/securityContext", it -> it.put("runAsNonRoot", false)),
            pod(PodRules.NON_ROOT, "nothing said", "/securityContext", it -> it.removeAll()),
            container(PodRules.NON_ROOT, "container as 0", "/securityContext", it -> it.put("runAsUser", 0)),
            container(
                    PodRules.READ_ONLY_ROOT,
                    "writable",
                    "/securityContext",
                    it -> it.put("readOnlyRootFilesystem", false)),
            container(PodRules.READ_ONLY_ROOT, "nothing said", "", it -> it.remove("securityContext")),
            pod(PodRules.READ_ONLY_ROOT, "an initial container", "", it -> it.putArray("initContainers")
                    .addObject()
                    .put("name", "other")),
            pod(PodRules.BOUNDED_TMP, "no bound", "/volumes/0/emptyDir", it -> it.removeAll()),
            pod(PodRules.BOUNDED_TMP, "a claim", "/volumes/0", it -> it.remove("emptyDir")),
            container(PodRules.BOUNDED_TMP, "elsewhere", "/volumeMounts/0", it -> it.put("mountPath", "/opt")),
            container(PodRules.NO_CAPABILITIES, "one given back", "/securityContext/capabilities", it -> it.putArray(
                            "add")
                    .add("NET_RAW")),
            container(PodRules.NO_CAPABILITIES, "only one dropped", "/securityContext/capabilities", it -> it.putArray(
                            "drop")
                    .add("NET_RAW")),
            container(
                    PodRules.NO_ESCALATION,
                    "escalation",
                    "/securityContext",
                    it -> it.put("allowPrivilegeEscalation", true)),
            container(PodRules.NO_ESCALATION, "privileged", "/securityContext", it -> it.put("privileged", true)),
            pod(PodRules.SECCOMP, "unconfined", "/securityContext/seccompProfile", it -> it.put("type", "Unconfined")),
            container(PodRules.SECCOMP, "container unconfined", "/securityContext", it -> it.putObject("seccompProfile")
                    .put("type", "Unconfined")),
            pod(PodRules.OWN_NAMESPACES, "the node's network", "", it -> it.put("hostNetwork", true)),
            pod(PodRules.OWN_NAMESPACES, "the node's processes", "", it -> it.put("hostPID", true)),
            pod(PodRules.OWN_NAMESPACES, "the node's memory", "", it -> it.put("hostIPC", true)),
            pod(PodRules.OWN_NAMESPACES, "the node's files", "/volumes/0", it -> it.putObject("hostPath")
                    .put("path", "/")),
            container(PodRules.OWN_NAMESPACES, "the node's port", "/ports/0", it -> it.put("hostPort", 80)),
            pod(PodRules.NO_TOKEN, "token mounted", "", it -> it.put("automountServiceAccountToken", true)),
            pod(PodRules.NO_TOKEN, "the default account", "", it -> it.remove("serviceAccountName")),
            object(
                    PodRules.NO_TOKEN,
                    "token by account",
                    "ServiceAccount",
                    "vendor-service",
                    "",
                    it -> it.remove("automountServiceAccountToken")),
            without(PodRules.NO_TOKEN, "ServiceAccount", "gateway"),
            container(PodRules.LIMITS, "no memory limit", "/resources/limits", it -> it.remove("memory")),
            container(PodRules.LIMITS, "no processor asked for", "/resources/requests", it -> it.remove("cpu")),
            container(PodRules.NAMED_IMAGE, "latest", "", it -> it.put("image", "shorewise/gateway:latest")),
            container(PodRules.NAMED_IMAGE, "no version", "", it -> it.put("image", "shorewise/gateway")));

    private PodMutants() {}
}
