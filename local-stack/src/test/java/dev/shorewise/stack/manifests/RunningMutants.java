package dev.shorewise.stack.manifests;

import static dev.shorewise.stack.manifests.Mutant.container;
import static dev.shorewise.stack.manifests.Mutant.object;
import static dev.shorewise.stack.manifests.Mutant.pod;
import static dev.shorewise.stack.manifests.Mutant.without;

import java.util.List;

/** Pods that nobody watches, drains or finds. */
final class RunningMutants {

    static final List<Mutant> ALL = List.of(
            container(RunningRules.PROBES, "not probed for readiness", "", it -> it.remove("readinessProbe")),
            container(RunningRules.PROBES, "not probed at start", "", it -> it.remove("startupProbe")),
            container(
                    RunningRules.PROBES,
                    "killed when the database is away",
                    "/livenessProbe/httpGet",
                    it -> it.put("path", "/q/health/ready")),
            container(RunningRules.PROBES, "another port", "/ports/0", it -> it.put("containerPort", 8081)),
            pod(RunningRules.GRACE, "cut off", "", it -> it.put("terminationGracePeriodSeconds", 5)),
            container(RunningRules.GRACE, "no pause", "", it -> it.remove("lifecycle")),
            pod(RunningRules.SPREAD, "all on one node", "", it -> it.remove("topologySpreadConstraints")),
            pod(
                    RunningRules.SPREAD,
                    "spread by another's pods",
                    "/topologySpreadConstraints/0/labelSelector/matchLabels",
                    it -> it.put("app.kubernetes.io/name", "gateway")),
            without(RunningRules.BUDGET, "PodDisruptionBudget", "gateway"),
            object(
                    RunningRules.BUDGET,
                    "a budget that blocks every drain",
                    "PodDisruptionBudget",
                    "gateway",
                    "/spec",
                    it -> it.put("maxUnavailable", 0)),
            without(RunningRules.SERVICE, "Service", "vendor-service"),
            object(
                    RunningRules.SERVICE,
                    "finds another's pods",
                    "Service",
                    "vendor-service",
                    "/spec/selector",
                    it -> it.put("app.kubernetes.io/name", "gateway")),
            object(
                    RunningRules.NAMESPACE,
                    "privileged pods welcome",
                    "Namespace",
                    "shorewise",
                    "/metadata/labels",
                    it -> it.put("pod-security.kubernetes.io/enforce", "privileged")),
            object(
                    RunningRules.AUTOSCALED,
                    "scales nothing",
                    "HorizontalPodAutoscaler",
                    "gateway",
                    "/spec/scaleTargetRef",
                    it -> it.put("name", "portal")),
            object(
                    RunningRules.AUTOSCALED,
                    "down to one pod",
                    "HorizontalPodAutoscaler",
                    "gateway",
                    "/spec",
                    it -> it.put("minReplicas", 1)),
            without(RunningRules.ALL_FOUR, "Deployment", "finance-service"));

    private RunningMutants() {}
}
