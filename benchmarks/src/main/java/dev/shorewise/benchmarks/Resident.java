package dev.shorewise.benchmarks;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a service's process has in memory, as Linux counts it. */
public final class Resident {

    private Resident() {}

    /** Megabytes that are resident now. */
    public static long megabytes(Stack stack, Part service) {
        try {
            return Files.readAllLines(Path.of(
                            "/proc", String.valueOf(stack.process(service).pid()), "status"))
                    .stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
