package dev.shorewise.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's own note that a server works on a data folder. It outlives a server that was killed, and its process
 * number may since belong to somebody else; PostgreSQL would then refuse to start.
 */
record PostmasterFile(Path data) {

    /** Stops the server if it still runs, deletes the note if it does not; answers whether one was running. */
    boolean settle(Runnable stop) {
        Optional<ProcessHandle> server = server();
        server.ifPresentOrElse(running -> stop.run(), this::delete);
        return server.isPresent();
    }

    /** The server that works on the folder now. */
    Optional<ProcessHandle> server() {
        return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::worksOnThisFolder);
    }

    private boolean worksOnThisFolder(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(line -> line.contains("postgres") && line.contains(data.toString()))
                .orElse(false);
    }

    private Optional<Long> pid() {
        try {
            List<String> lines = Files.readAllLines(file());
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
