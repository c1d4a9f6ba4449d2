package dev.shorewise.text.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tab-separated lists that ship. */
public final class Lists {

    private Lists() {}

    /** The rows of a list without its header. */
    public static List<List<String>> rows(String name) {
        String path = "/dev/shorewise/text/taxonomy/" + name;
        try (InputStream file = Lists.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
