package dev.shorewise.stack.keycloak;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.process.Child;
import dev.shorewise.stack.process.Children;
import dev.shorewise.stack.process.JavaCommand;
import dev.shorewise.stack.process.Readiness;
import dev.shorewise.stack.services.Environment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Keycloak out of its unpacked distribution. It is started without its shell script, so that the child is Keycloak
 * itself and not a shell around it.
 *
 * @param home the distribution
 * @param realmAdditions further parts of the realm, for tests
 */
public record Keycloak(Path home, Children children, Environment environment, List<String> realmAdditions) {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** Whether Keycloak's own build step is still to be done; it runs once and makes every later start fast. */
    public boolean needsBuild() {
        return !new KeycloakBuild(home).isDone();
    }

    /** Does the build step; two runs at once do it once. */
    public void build() {
        new KeycloakBuild(home).once(() -> {
            Child build = children.start("keycloak-build", command(KeycloakBuild.ARGUMENTS), Map.of());
            if (!build.succeeds()) {
                throw build.failure("failed");
            }
        });
    }

    /** Starts the server without waiting. */
    public Child start() {
        int port = environment.ports().of(Part.KEYCLOAK);
        return children.start(
                Part.KEYCLOAK.id(),
                command("start", "--optimized"),
                Map.of(
                        "KC_HOSTNAME", environment.ports().url(Part.KEYCLOAK),
                        "KC_HTTP_ENABLED", "true",
                        "KC_HTTP_HOST", "127.0.0.1",
                        "KC_HTTP_PORT", String.valueOf(port),
                        "KC_CACHE", "local",
                        "KC_DB_URL", environment.databaseUrl(Part.KEYCLOAK),
                        "KC_DB_USERNAME", Part.KEYCLOAK.id(),
                        "KC_DB_PASSWORD", environment.databasePassword(Part.KEYCLOAK),
                        "KC_BOOTSTRAP_ADMIN_CLIENT_ID", KeycloakAdmin.CLIENT,
                        "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", environment.clientSecret(KeycloakAdmin.CLIENT)));
    }

    /** Waits until the server answers, and brings the realm up to date. */
    public void await(Child server) {
        String address = environment.ports().url(Part.KEYCLOAK);
        new Readiness().await(server, address + "/realms/master/.well-known/openid-configuration", LIMIT);
        KeycloakAdmin admin = new KeycloakAdmin(address, environment.clientSecret(KeycloakAdmin.CLIENT));
        Realm.of(environment.ports().url(Part.GATEWAY), environment::clientSecret, realmAdditions)
                .ensure(admin);
    }

    private List<String> command(String... arguments) {
        return JavaCommand.withHeap(Part.KEYCLOAK.heapMebibytes())
                .property("kc.home.dir", home.toString())
                .property("jboss.server.config.dir", home.resolve("conf").toString())
                .property("java.util.logging.manager", "org.jboss.logmanager.LogManager")
                .property("picocli.disable.closures", "true")
                .opening("java.util", "java.util.concurrent", "java.security", "java.lang")
                .classPath(home.resolve("lib/quarkus-run.jar"), "io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .with(arguments);
    }
}
