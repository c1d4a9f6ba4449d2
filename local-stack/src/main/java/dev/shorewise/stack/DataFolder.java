package dev.shorewise.stack;

import dev.shorewise.stack.StackFailure.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one installation keeps between runs: the databases, its secrets, logs, and notes about running processes. One
 * stack uses it at a time; the lock vanishes with the process that held it, however that ended.
 */
public final class DataFolder implements AutoCloseable {

    private static final List<String> OURS =
            List.of("postgres", "postgres.draft", "logs", "processes", "secrets.properties", "issuer");

    private final Path root;
    private @Nullable FileChannel lock;

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Creates what is missing and claims the folder. */
    @SuppressWarnings("unused") // the lock lives as long as its channel
    public void open() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            FileLock claimed = tryLock(channel);
            if (claimed == null) {
                channel.close();
                throw new StackFailure(
                        Kind.ALREADY_RUNNING,
                        "another run uses %s; stop it with Ctrl-C, or choose another folder with --data"
                                .formatted(root));
            }
            lock = channel;
            createFolders();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything but the folder itself; a file that is not ours stays. */
    public void wipe() {
        for (String name : OURS) {
            delete(root.resolve(name));
        }
        createFolders();
    }

    /** An empty folder of that name beneath, whatever was there before. */
    public Path emptied(String name) {
        Path path = root.resolve(name);
        delete(path);
        try {
            return Files.createDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path processes() {
        return root.resolve("processes");
    }

    /** Holds the address of the realm of the latest run. */
    public Path issuer() {
        return root.resolve("issuer");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createFolders() {
        try {
            for (Path folder : List.of(logs(), processes())) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> tree = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
