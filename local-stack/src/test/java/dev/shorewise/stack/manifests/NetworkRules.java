package dev.shorewise.stack.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may talk to whom: nobody, and then a closed list. */
final class NetworkRules {

    static final Rule DEFAULT_DENY = new Rule(
            "denies by default",
            manifests -> manifests
                            .kind("NetworkPolicy")
                            .anyMatch(it -> it.at("/spec/podSelector").isEmpty()
                                    && it.at("/spec/policyTypes").size() == 2
                                    && !it.at("/spec").has("ingress")
                                    && !it.at("/spec").has("egress"))
                    ? List.of()
                    : List.of("no policy denies everything to every pod"));

    private NetworkRules() {}

    /** The rule that exactly these edges exist, each written as {@link #edges} writes it. */
    static Rule exactly(Set<String> expected) {
        return new Rule("has exactly the edges that are meant", manifests -> {
            Set<String> missing = new TreeSet<>(expected);
            Set<String> extra = new TreeSet<>(edges(manifests));
            missing.removeAll(extra);
            extra.removeAll(expected);
            List<String> violations = new ArrayList<>();
            missing.forEach(it -> violations.add("missing: " + it));
            extra.forEach(it -> violations.add("not meant: " + it));
            return violations;
        });
    }

    /** One line an edge: which end allows it, from whom to whom, by which protocol and port. */
    static Set<String> edges(Manifests manifests) {
        Set<String> edges = new TreeSet<>();
        manifests.kind("NetworkPolicy").forEach(policy -> {
            String own = pods(policy.at("/spec/podSelector"));
            Manifests.each(policy.at("/spec/ingress")).forEach(it -> peers(it.path("from"))
                    .forEach(peer -> ports(it).forEach(port -> edges.add("in  " + peer + " -> " + own + port))));
            Manifests.each(policy.at("/spec/egress")).forEach(it -> peers(it.path("to"))
                    .forEach(peer -> ports(it).forEach(port -> edges.add("out " + own + " -> " + peer + port))));
        });
        return edges;
    }

    private static Stream<String> peers(JsonNode list) {
        return list.isEmpty() ? Stream.of("anywhere") : Manifests.each(list).map(NetworkRules::peer);
    }

    private static String peer(JsonNode peer) {
        if (peer.has("ipBlock")) {
            return peer.at("/ipBlock/cidr").asText();
        }
        String pods = pods(peer.path("podSelector"));
        return peer.has("namespaceSelector")
                ? pods + " of namespace "
                        + peer.at("/namespaceSelector/matchLabels")
                                .path("kubernetes.io/metadata.name")
                                .asText("any")
                : pods;
    }

    private static String pods(JsonNode selector) {
        JsonNode labels = selector.path("matchLabels");
        return Stream.of("app.kubernetes.io/name", "k8s-app")
                .filter(labels::has)
                .map(it -> labels.get(it).asText())
                .findFirst()
                .orElse("every pod");
    }

    private static Stream<String> ports(JsonNode rule) {
        return rule.path("ports").isEmpty()
                ? Stream.of(" any port")
                : Manifests.each(rule.path("ports"))
                        .map(it -> " " + it.path("protocol").asText("TCP") + " "
                                + it.path("port").asText());
    }
}
