package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aSecretStaysTheSameFromRunToRun() {
        String first = new Secrets(file()).key("pseudonym-key");

        assertThat(new Secrets(file()).key("pseudonym-key")).isEqualTo(first);
    }

    @Test
    void noTwoInstallationsAndNoTwoNamesShareASecret() {
        Secrets here = new Secrets(file());
        Secrets there = new Secrets(folder.resolve("other.properties"));

        assertThat(here.key("a")).isNotEqualTo(there.key("a")).isNotEqualTo(here.key("b"));
    }

    @Test
    void aKeyIs32BytesAndAPasswordIs32LettersAndDigits() {
        Secrets secrets = new Secrets(file());

        assertThat(Base64.getDecoder().decode(secrets.key("key"))).hasSize(32);
        assertThat(secrets.password("password")).matches("[A-Za-z0-9]{32}");
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        new Secrets(file()).key("any");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
