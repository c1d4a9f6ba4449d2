package dev.shorewise.stack.manifests;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The places that the manifests are made for, and who may talk to whom in each. */
enum Overlay {
    LOCAL("""
            in  0.0.0.0/0 -> gateway TCP 8080
            in  ::/0 -> gateway TCP 8080
            out every pod -> 10.0.0.0/8 TCP 5432
            out every pod -> 10.0.0.0/8 TCP 8180
            out every pod -> 172.16.0.0/12 TCP 5432
            out every pod -> 172.16.0.0/12 TCP 8180
            out every pod -> 192.168.0.0/16 TCP 5432
            out every pod -> 192.168.0.0/16 TCP 8180
            """),
    PRODUCTION("""
            in  every pod of namespace ingress -> gateway TCP 8080
            in  prometheus of namespace monitoring -> every pod TCP 8080
            out every pod -> 198.51.100.10/32 TCP 5432
            out every pod -> 198.51.100.20/32 TCP 443
            """);

    private static final String EVERYWHERE = """
            in  gateway -> vendor-service TCP 8080
            in  gateway -> feedback-service TCP 8080
            in  gateway -> finance-service TCP 8080
            in  finance-service -> vendor-service TCP 8080
            in  finance-service -> feedback-service TCP 8080
            in  feedback-service -> vendor-service TCP 8080
            in  vendor-service -> feedback-service TCP 8080
            in  vendor-service -> finance-service TCP 8080
            out gateway -> vendor-service TCP 8080
            out gateway -> feedback-service TCP 8080
            out gateway -> finance-service TCP 8080
            out finance-service -> vendor-service TCP 8080
            out finance-service -> feedback-service TCP 8080
            out feedback-service -> vendor-service TCP 8080
            out vendor-service -> feedback-service TCP 8080
            out vendor-service -> finance-service TCP 8080
            out every pod -> kube-dns of namespace kube-system TCP 53
            out every pod -> kube-dns of namespace kube-system UDP 53
            """;

    private final String edgesHere;

    Overlay(String edgesHere) {
        this.edgesHere = edgesHere;
    }

    Path folder() {
        return Folders.K8S.resolve("overlays").resolve(name().toLowerCase(java.util.Locale.ROOT));
    }

    Set<String> edges() {
        return new TreeSet<>((EVERYWHERE + edgesHere).lines().toList());
    }

    /** Everything that must hold in this place. */
    Stream<Rule> rules() {
        return Stream.of(
                        PodRules.ALL.stream(),
                        RunningRules.ALL.stream(),
                        SecretRules.ALL.stream(),
                        SettingRules.ALL.stream(),
                        Stream.of(NetworkRules.DEFAULT_DENY, NetworkRules.exactly(edges())))
                .flatMap(rules -> rules);
    }
}
