package dev.shorewise.stack.process;

import dev.shorewise.stack.DataFolder;
import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A running child process with its log and its note on disk. */
public final class Child {

    /** How long a process may take to end by itself. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final String name;
    private final Process process;
    private final Path log;
    private final Path note;

    Child(String name, Process process, DataFolder folder) {
        this.name = name;
        this.process = process;
        this.log = folder.log(name);
        this.note = folder.processes().resolve(name);
        ProcessNote.of(process.toHandle(), folder.root()).write(note);
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Waits for the end; answers whether it was a success. */
    public boolean succeeds() {
        boolean success = process.onExit().join().exitValue() == 0;
        forget();
        return success;
    }

    /** Asks the process to end, and after a while makes it end. */
    public void stop() {
        Endings.end(process.toHandle(), GRACE);
        forget();
    }

    /** Ends the process at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        Endings.await(process.toHandle(), GRACE);
        forget();
    }

    /** What to tell when this process ended or never became ready. */
    public StackFailure failure(String what) {
        return new StackFailure(Kind.PART_FAILED, "%s %s%n%s".formatted(name, what, LogTail.quote(log)));
    }

    private void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException stays) {
            // a note without its process is ignored by the next run
        }
    }
}
