package dev.shorewise.vendor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that lie beside the repository; a test that wants one is skipped where they do not. */
public final class SharedData {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data");
    private static final Path PROFILES = Path.of("..", "docs", "profiles");

    private SharedData() {}

    /** A file of the folder, for example {@code call-log/expected.json}. */
    public static Path file(String path) {
        Path file = FOLDER.resolve(path);
        assumeTrue(
                Files.exists(file),
                "Skipped: it reads " + path + " from ../shared/data beside the repository, which is not here.");
        return file;
    }

    /** A JSON file of the folder, its numbers as they are written. */
    public static JsonNode json(String path) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(file(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A profile as the repository ships it. */
    public static String profile(String name) {
        try {
            return Files.readString(PROFILES.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
