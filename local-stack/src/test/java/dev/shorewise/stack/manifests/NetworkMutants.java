package dev.shorewise.stack.manifests;

import static dev.shorewise.stack.manifests.Mutant.object;
import static dev.shorewise.stack.manifests.Mutant.with;
import static dev.shorewise.stack.manifests.Mutant.without;

import java.util.List;

/** Doors left open, and doors that nobody meant to close. */
final class NetworkMutants {

    private static final Rule EDGES = NetworkRules.exactly(Overlay.PRODUCTION.edges());

    static final List<Mutant> ALL = List.of(
            without(NetworkRules.DEFAULT_DENY, "NetworkPolicy", "default-deny"),
            object(
                    NetworkRules.DEFAULT_DENY,
                    "only one direction",
                    "NetworkPolicy",
                    "default-deny",
                    "/spec",
                    it -> it.putArray("policyTypes").add("Ingress")),
            object(
                    NetworkRules.DEFAULT_DENY,
                    "an empty rule allows everything",
                    "NetworkPolicy",
                    "default-deny",
                    "/spec",
                    it -> it.putArray("egress").addObject()),
            object(
                    NetworkRules.DEFAULT_DENY,
                    "only one service",
                    "NetworkPolicy",
                    "default-deny",
                    "/spec/podSelector",
                    it -> it.putObject("matchLabels").put("app.kubernetes.io/name", "gateway")),
            without(EDGES, "NetworkPolicy", "finance-service"),
            object(EDGES, "every port", "NetworkPolicy", "vendor-service", "/spec/ingress/0", it -> it.remove("ports")),
            object(
                    EDGES,
                    "every caller",
                    "NetworkPolicy",
                    "vendor-service",
                    "/spec/ingress/0",
                    it -> it.remove("from")),
            object(
                    EDGES,
                    "the database of everybody",
                    "NetworkPolicy",
                    "database",
                    "/spec/egress/0/to/0/ipBlock",
                    it -> it.put("cidr", "0.0.0.0/0")),
            with(EDGES, "feedback may call finance", """
                    kind: NetworkPolicy
                    metadata: {name: more}
                    spec:
                      podSelector: {matchLabels: {app.kubernetes.io/name: feedback-service}}
                      policyTypes: [Egress]
                      egress:
                        - to: [{podSelector: {matchLabels: {app.kubernetes.io/name: finance-service}}}]
                          ports: [{protocol: TCP, port: 8080}]
                    """));

    private NetworkMutants() {}
}
