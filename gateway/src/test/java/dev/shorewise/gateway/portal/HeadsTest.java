package dev.shorewise.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundler's build-time templates include nothing but its own tags, so the pages' one head is held by this. */
class HeadsTest {

    private static final Path WEB = Path.of("src/main/resources/web");

    @Test
    void everyPageHasTheSameHead() throws IOException {
        List<Path> pages = pages();
        Set<String> heads = new HashSet<>();
        for (Path page : pages) {
            heads.add(Files.readString(page).split("<body>", 2)[0]);
        }
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(heads).hasSize(1);
        assertThat(heads).allMatch(head -> head.contains("{#bundle /}"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(WEB)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
