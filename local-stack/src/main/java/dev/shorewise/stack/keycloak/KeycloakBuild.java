package dev.shorewise.stack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whether a distribution of Keycloak was built for the options we start it with. Unpacked once more it is as it was shipped,
 * so what counts is the very file that the build wrote.
 */
record KeycloakBuild(Path home) {

    /** What is fixed at build time: the database's kind, and features that nobody here uses. */
    static final String[] ARGUMENTS = {
        "build",
        "--db=postgres",
        "--health-enabled=false",
        "--metrics-enabled=false",
        "--features-disabled=ciba,device-flow,kerberos,par,impersonation,workflows"
    };

    /** What the build writes over what was shipped. */
    private static final String RESULT = "lib/quarkus/quarkus-application.dat";

    boolean isDone() {
        try {
            return Files.exists(mark()) && Files.readString(mark()).equals(wanted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the build if it is still missing once this process has its turn. */
    void once(Runnable build) {
        try (FileChannel channel =
                        FileChannel.open(home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = channel.lock()) {
            if (turn.isValid() && !isDone()) {
                build.run();
                Files.writeString(mark(), wanted());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return home.resolve(".built");
    }

    private String wanted() throws IOException {
        return String.join(" ", ARGUMENTS) + " " + Files.getLastModifiedTime(home.resolve(RESULT));
    }
}
