package dev.shorewise.stack.postgres;

import dev.shorewise.stack.DataFolder;
import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import dev.shorewise.stack.process.LogTail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's own programs on a data folder, as somebody whom they accept. */
record Tool(Unprivileged unprivileged, PostgresPrograms programs, DataFolder folder) {

    /**
     * Creates the files of a server whose superuser has this password. They grow in a draft folder that takes its name
     * when it is whole, so that a killed beginning leaves nothing to trip over.
     */
    void createCluster(String superuser, String password) {
        Path draft = folder.emptied("postgres.draft");
        Path secret = draft.resolveSibling("initdb-password");
        try {
            Files.deleteIfExists(secret);
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, password);
            unprivileged.own(draft, folder.root());
            unprivileged.own(secret);
            run(folder.log("initdb"), initdb(superuser, draft, secret));
            Files.move(draft, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's log, made so that whoever PostgreSQL runs as may write to it. */
    Path log() {
        Path log = folder.log("postgres");
        try {
            if (!Files.exists(log)) {
                Files.createFile(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unprivileged.own(log, folder.root(), folder.logs());
        return log;
    }

    /** Runs a program to its end; what it says goes to a log. */
    void run(Path log, List<String> command) {
        List<String> whole = new ArrayList<>(unprivileged.prefix());
        whole.addAll(command);
        try {
            int exit = new ProcessBuilder(whole)
                    .directory(programs.home().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new StackFailure(
                        Kind.PART_FAILED, "postgres: %s failed%n%s".formatted(command.get(0), LogTail.quote(log)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(Kind.PART_FAILED, "postgres: interrupted", e);
        }
    }

    private List<String> initdb(String superuser, Path data, Path secret) {
        return List.of(
                programs.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + superuser,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8");
    }
}
