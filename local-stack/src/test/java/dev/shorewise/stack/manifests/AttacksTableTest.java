package dev.shorewise.stack.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.stack.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that lists what was tried names tests that exist. */
class AttacksTableTest {

    private static final Path ROOT = Checkout.locate().root();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([SR]\\d+) \\|.*$");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+)(?:#(\\w+))?`");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/attacks.md"));
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.flatMap(
                            module -> Stream.of(module.resolve("src/test/java"), module.resolve("src/main/java")))
                    .filter(Files::isDirectory)
                    .flatMap(AttacksTableTest::files)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            AttacksTableTest::text,
                            String::concat));
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRowNamesTestsThatExist() throws IOException {
        Map<String, String> sources = sources();
        List<String> rows =
                ROW.matcher(page()).results().map(row -> row.group()).toList();
        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            List<String> gone = TEST.matcher(row)
                    .results()
                    .filter(test -> !sources.containsKey(test.group(1))
                            || (test.group(2) != null
                                    && !sources.get(test.group(1)).contains("void " + test.group(2) + "(")))
                    .map(test -> test.group())
                    .toList();
            assertThat(gone).as(row).isEmpty();
            assertThat(TEST.matcher(row).results()).as(row).isNotEmpty();
        });
    }

    @Test
    void noRowIsListedTwice() throws IOException {
        Matcher row = ROW.matcher(page());
        List<String> ids = row.results().map(each -> each.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }
}
