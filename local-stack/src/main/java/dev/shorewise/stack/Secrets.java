package dev.shorewise.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.random.RandomGenerator;

/**
 * The secrets of one installation: drawn at random when first asked for, kept in a file that only its owner reads. No
 * two installations share one, and none stands in the repository.
 */
public final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final RandomGenerator random;
    private final Properties kept = new Properties();
    private boolean loaded;

    public Secrets(Path file) {
        this(file, new SecureRandom());
    }

    Secrets(Path file, RandomGenerator random) {
        this.file = file;
        this.random = random;
    }

    /** 32 random bytes in base64, the same at every call. */
    public synchronized String key(String name) {
        load();
        String secret = kept.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getEncoder().encodeToString(bytes);
            kept.setProperty(name, secret);
            save();
        }
        return secret;
    }

    /** 32 random letters and digits, the same at every call. */
    public String password(String name) {
        return key(name).replaceAll("[^A-Za-z0-9]", "x").substring(0, BYTES);
    }

    /** Whether a secret of that name was ever asked for. */
    public synchronized boolean knows(String name) {
        load();
        return kept.containsKey(name);
    }

    private void load() {
        if (!loaded && Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaded = true;
    }

    private void save() {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(draft)) {
                kept.store(writer, "secrets of this installation; delete the folder to get others");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
