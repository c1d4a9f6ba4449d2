package dev.shorewise.stack;

import dev.shorewise.stack.StackFailure.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of the repository, and where its build leaves what the stack starts. */
public record Checkout(Path root) {

    /** The folder named by the system property {@code shorewise.root}, else the one above the working folder that fits. */
    public static Checkout locate() {
        String named = System.getProperty("shorewise.root");
        Path start = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("local-stack/pom.xml"))) {
                return new Checkout(folder);
            }
        }
        throw new StackFailure(Kind.NOT_BUILT, "no Shorewise checkout at or above " + start);
    }

    /** The runnable jar of one service. */
    public Path serviceJar(Part service) {
        return built(root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    /** The unpacked Keycloak. */
    public Path keycloakHome() {
        Path unpacked = built(target().resolve("keycloak"));
        try (Stream<Path> entries = Files.list(unpacked)) {
            return entries.filter(entry -> Files.isDirectory(entry.resolve("lib/quarkus")))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(unpacked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where PostgreSQL's programs are unpacked to. */
    public Path postgresHome() {
        return target().resolve("postgres");
    }

    private Path target() {
        return root.resolve("local-stack/target");
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw notBuilt(path);
        }
        return path;
    }

    private static StackFailure notBuilt(Path path) {
        return new StackFailure(Kind.NOT_BUILT, path + " is missing; ./mvnw package -DskipTests builds it");
    }
}
