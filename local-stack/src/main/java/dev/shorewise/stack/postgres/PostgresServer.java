package dev.shorewise.stack.postgres;

import dev.shorewise.stack.DataFolder;
import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import dev.shorewise.stack.process.LogTail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The one database server of the stack. It listens on the loopback address only and wants a password from everybody.
 * It is started through its own control program, which takes it out of reach of the terminal's Ctrl-C.
 */
public final class PostgresServer {

    private static final String SUPERUSER = "postgres";

    private final PostgresPrograms programs;
    private final Tool tool;
    private final DataFolder folder;
    private final int port;
    private final Supplier<String> password;
    private final boolean durable;
    private boolean closed;

    /**
     * @param durable whether a commit survives a power cut; tests do without and are faster
     */
    public PostgresServer(Path home, DataFolder folder, int port, Supplier<String> password, boolean durable) {
        this.programs = new PostgresPrograms(home);
        this.tool = new Tool(Unprivileged.detect(), programs, folder);
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.durable = durable;
    }

    /** Unpacks the programs where that has not been done. */
    public void prepare() {
        programs.unpackOnce();
    }

    /** Stops a server that an earlier run left behind, and takes away the mark of one that died. */
    public boolean stopLeftover() {
        return new PostmasterFile(data()).settle(this::stop);
    }

    /** Starts the server; creates its data first where there is none. */
    public synchronized void start() {
        if (closed) {
            throw new StackFailure(Kind.PART_FAILED, "postgres is not started any more: the stack is stopping");
        }
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            tool.createCluster(SUPERUSER, password.get());
        }
        Path log = tool.log();
        tool.run(log, control("start", "-w", "-t", "60", "-l", log.toString(), "-o", options()));
    }

    /** Stops the server at once but in order; open connections are cut. */
    public synchronized void stop() {
        Optional<ProcessHandle> server = process();
        if (server.isPresent()) {
            tool.run(tool.log(), control("stop", "-w", "-t", "30", "-m", "fast"));
            server.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /** Stops the server for good. */
    public synchronized void close() {
        closed = true;
        stop();
    }

    /** The running server. */
    public Optional<ProcessHandle> process() {
        return new PostmasterFile(data()).server();
    }

    /** What to tell when the server has ended by itself. */
    public StackFailure failure() {
        return new StackFailure(
                Kind.PART_FAILED, "postgres has ended%n%s".formatted(LogTail.quote(folder.log("postgres"))));
    }

    /** The databases of this server. */
    public Databases databases() {
        return new Databases("jdbc:postgresql://127.0.0.1:" + port + "/", SUPERUSER, password.get());
    }

    private String options() {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c timezone=UTC",
                "-c shared_buffers=64MB",
                "-c max_wal_size=512MB",
                "-c jit=off",
                "-c fsync=" + (durable ? "on" : "off"));
    }

    private List<String> control(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(programs.program("pg_ctl").toString());
        command.add("--pgdata=" + data());
        command.addAll(List.of(arguments));
        return command;
    }

    private Path data() {
        return folder.postgres();
    }
}
