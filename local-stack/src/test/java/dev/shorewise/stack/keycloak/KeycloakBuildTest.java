package dev.shorewise.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keycloak's build step runs once for a distribution, and again when that was unpacked anew over the built one. */
class KeycloakBuildTest {

    private static final Instant SHIPPED = Instant.parse("2026-08-31T09:10:00Z");

    @TempDir
    Path home;

    private int builds;

    @BeforeEach
    void unpack() throws IOException {
        Path result = home.resolve("lib/quarkus/quarkus-application.dat");
        Files.createDirectories(result.getParent());
        Files.writeString(result, "as shipped");
        Files.setLastModifiedTime(result, FileTime.from(SHIPPED));
    }

    @Test
    void itRunsOnce() {
        KeycloakBuild build = new KeycloakBuild(home);
        assertThat(build.isDone()).isFalse();

        build.once(this::build);
        build.once(this::build);

        assertThat(build.isDone()).isTrue();
        assertThat(builds).isEqualTo(1);
    }

    @Test
    void itRunsAgainForADistributionThatWasUnpackedAnew() throws IOException {
        KeycloakBuild build = new KeycloakBuild(home);
        build.once(this::build);

        unpack();

        assertThat(build.isDone()).isFalse();
        build.once(this::build);
        assertThat(builds).isEqualTo(2);
    }

    private void build() {
        builds++;
        try {
            Files.writeString(home.resolve("lib/quarkus/quarkus-application.dat"), "built");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
