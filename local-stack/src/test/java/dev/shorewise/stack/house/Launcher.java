package dev.shorewise.stack.house;

import dev.shorewise.stack.Main;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.StackOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher in a process of its own, on a paused house's data and ports; without the services, to be quick. */
public final class Launcher {

    private static final int LIMIT_IN_SECONDS = 180;

    private final StackOptions options;
    private final Process process;
    private final Path output;

    private Launcher(StackOptions options, Process process, Path output) {
        this.options = options;
        this.process = process;
        this.output = output;
    }

    /** Starts {@code ./run} as far as its last line, which hands over to Java. */
    public static Launcher start(House house) throws IOException {
        StackOptions options = house.options();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--no-demo",
                "--data",
                options.data().toString()));
        for (Part part : Part.values()) {
            command.addAll(List.of("--port", part.id() + "=" + options.ports().of(part)));
        }
        Part.services().forEach(service -> command.addAll(List.of("--without", service.id())));
        Path output = Files.createTempFile("launcher", ".log");
        return new Launcher(
                options,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** Waits until the launcher greets the person at the terminal. */
    public void awaitWelcome() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_IN_SECONDS);
        while (!output().contains("Ctrl-C stops everything")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("the launcher never greeted:\n" + output());
            }
            Thread.sleep(100);
        }
    }

    /** Everything that the launcher has started. */
    public List<ProcessHandle> children() throws IOException {
        List<String> postmaster = Files.readAllLines(options.data().resolve("postgres/postmaster.pid"));
        return Stream.concat(process.descendants(), ProcessHandle.of(Long.parseLong(postmaster.get(0))).stream())
                .toList();
    }

    /** Asks it to end, as an operating system does. */
    public void terminate() {
        process.destroy();
    }

    /** Ends it without a warning. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(LIMIT_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the launcher does not end");
        }
        return process.exitValue();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }
}
