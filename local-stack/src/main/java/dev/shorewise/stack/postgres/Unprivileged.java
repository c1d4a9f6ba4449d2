package dev.shorewise.stack.postgres;

import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Root therefore runs it in a user namespace where root is nobody, or, where the
 * system forbids such namespaces, as the user nobody, who is then given the files. An ordinary user runs it as is.
 */
record Unprivileged(List<String> prefix, boolean asNobody) {

    private static final int NOBODY = 65_534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> SET_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static Unprivileged detect() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of(), false);
        }
        if (works(NAMESPACE)) {
            return new Unprivileged(NAMESPACE, false);
        }
        if (works(SET_USER)) {
            return new Unprivileged(SET_USER, true);
        }
        throw new StackFailure(
                Kind.PART_FAILED,
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv works here; run as another user");
    }

    /** Lets whoever PostgreSQL runs as work in a folder beneath others that it may only pass through. */
    void own(Path owned, Path... passedThrough) {
        if (!asNobody) {
            return;
        }
        try (Stream<Path> tree = Files.walk(owned)) {
            for (Path path : tree.toList()) {
                Files.setAttribute(path, "unix:uid", NOBODY);
            }
            for (Path path : passedThrough) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> prefix) {
        try {
            return new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true"))
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
