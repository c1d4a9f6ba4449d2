package dev.shorewise.stack.manifests;

import static dev.shorewise.stack.manifests.Mutant.container;
import static dev.shorewise.stack.manifests.Mutant.object;
import static dev.shorewise.stack.manifests.Mutant.with;
import static dev.shorewise.stack.manifests.Mutant.without;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Secrets written down, and settings that nobody reads or everybody misses. */
final class SettingMutants {

    static final List<Mutant> ALL = List.of(
            with(
                    SecretRules.NO_SECRET_OBJECTS,
                    "a secret in git",
                    "{kind: Secret, metadata: {name: vendor-database}, stringData: {password: p}}"),
            container(SecretRules.NO_SECRET_VALUES, "a literal in place of a reference", "/env/0", it -> it.put(
                            "value", "hunter2")
                    .remove("valueFrom")),
            map(SecretRules.NO_SECRET_VALUES, "a secret among settings", "SHOREWISE_SESSION_KEY", "0123"),
            map(SecretRules.NO_SECRET_VALUES, "a password in an address", "OTHER", "http://me:word@host"),
            map(SecretRules.NO_SECRET_VALUES, "a password in a query", "OTHER", "jdbc:postgresql://db/v?password=x"),
            container(
                    SecretRules.DOCUMENTED,
                    "a secret that nobody described",
                    "/env/0/valueFrom/secretKeyRef",
                    it -> it.put("name", "surprise")),
            map(SettingRules.KNOWN, "a misspelt setting", "SHOREWISE_DB_URI", "jdbc:postgresql://db/vendor"),
            map(SettingRules.KNOWN, "a setting Quarkus does not have", "QUARKUS_HTTP_PROT", "8080"),
            map(SettingRules.KNOWN, "a setting fixed when built", "QUARKUS_HTTP_ROOT_PATH", "/other"),
            object(
                    SettingRules.COMPLETE,
                    "no issuer",
                    "ConfigMap",
                    "shorewise",
                    "/data",
                    it -> it.remove("SHOREWISE_OIDC_ISSUER")),
            new Mutant(SettingRules.COMPLETE, "no password", manifests -> ((ArrayNode)
                            manifests.get("Deployment", "gateway").requiredAt(Mutant.CONTAINER + "/env"))
                    .remove(0)),
            without(SettingRules.MAPS_EXIST, "ConfigMap", "vendor-service"),
            map(
                    SettingRules.SERVICES_EXIST,
                    "a service that is not there",
                    "SHOREWISE_VENDOR_URL",
                    "http://vendor:8080"));

    private SettingMutants() {}

    private static Mutant map(Rule rule, String what, String name, String value) {
        return object(rule, what, "ConfigMap", "vendor-service", "/data", it -> it.put(name, value));
    }
}
