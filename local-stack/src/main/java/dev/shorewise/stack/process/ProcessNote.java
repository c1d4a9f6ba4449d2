package dev.shorewise.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process of the operating system a name stood for, and in which data folder. The number alone is no proof, since
 * numbers are given out again; number and moment of starting together are. The folder is named because a data folder may be
 * copied while its stack runs: the copy's notes speak of processes that are none of its own.
 */
record ProcessNote(long pid, Instant started, Path folder) {

    /** The moment is computed from the clock, which may have been set a little since. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessNote of(ProcessHandle process, Path folder) {
        return new ProcessNote(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), folder);
    }

    static Optional<ProcessNote> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ", 3); // a folder's name may hold spaces
            return words.length == 3
                    ? Optional.of(new ProcessNote(Long.parseLong(words[0]), Instant.parse(words[1]), Path.of(words[2])))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException halfWritten) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, pid + " " + started + " " + folder + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process itself, if it was started from this folder, still runs and is no other that got its number. */
    Optional<ProcessHandle> runningFor(Path asking) {
        return ProcessHandle.of(pid)
                .filter(process -> folder.equals(asking))
                .filter(ProcessHandle::isAlive)
                .filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> Duration.between(instant, started).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
