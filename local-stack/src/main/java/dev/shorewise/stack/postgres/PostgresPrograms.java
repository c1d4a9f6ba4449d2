package dev.shorewise.stack.postgres;

import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, unpacked from the class path once. */
record PostgresPrograms(Path home) {

    private static final String DONE = ".unpacked";

    /** Unpacks the programs unless that was done before; two runs at once do it once. */
    void unpackOnce() {
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            Files.createDirectories(home);
            try (FileChannel channel = FileChannel.open(
                            home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock turn = channel.lock()) {
                if (turn.isValid() && !Files.exists(home.resolve(DONE))) {
                    unpack(archive, home);
                    Files.createFile(home.resolve(DONE));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** The archive's name on the class path, as the publisher of the binaries builds it. */
    static String archive(String system, String machine) {
        String os = system.toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch =
                switch (machine) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> throw new StackFailure(Kind.PART_FAILED, "there is no PostgreSQL here for a " + machine);
                };
        return "/postgres-%s-%s.txz".formatted(os, arch);
    }

    private static void unpack(String archive, Path home) throws IOException {
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StackFailure(Kind.NOT_BUILT, archive + " is not on the class path");
            }
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, inside(home, entry));
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path inside(Path home, TarArchiveEntry entry) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException(entry.getName() + " would lie outside " + home);
        }
        return target;
    }
}
