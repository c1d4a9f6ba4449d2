package dev.shorewise.stack.manifests;

import dev.shorewise.stack.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where things stand in the repository. */
final class Folders {

    static final List<String> SERVICES = List.of("vendor-service", "feedback-service", "finance-service", "gateway");

    static final Path ROOT = Checkout.locate().root();

    static final Path K8S = ROOT.resolve("k8s");

    private Folders() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
