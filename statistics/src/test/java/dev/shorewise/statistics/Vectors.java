package dev.shorewise.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Published vectors, by their section. */
public final class Vectors {

    private static final String FILE = "/vectors/stats_vectors.json";

    private Vectors() {}

    public static JsonNode section(String name) {
        try (InputStream file = Vectors.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(
                    new ObjectMapper().readTree(Objects.requireNonNull(file)).get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<JsonNode> all(String section) {
        return StreamSupport.stream(section(section).spliterator(), false);
    }

    public static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.get(i).asDouble())
                .toArray();
    }
}
