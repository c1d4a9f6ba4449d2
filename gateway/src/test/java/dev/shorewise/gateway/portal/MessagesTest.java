package dev.shorewise.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the pages, in every language. */
class MessagesTest {

    private static final Path APP = Path.of("src/main/resources/web/app");
    private static final Pattern USED = Pattern.compile("\\b(?:t\\(|line\\()'([^']+)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    private static Map<String, String> texts(String language) {
        try {
            return new ObjectMapper()
                    .readValue(
                            APP.resolve("messages").resolve(language + ".json").toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void everyLanguageSaysEverythingWithTheSameParameters(String language) {
        Map<String, String> english = texts("en");
        Map<String, String> other = texts(language);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(placeholders(other.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        assertThat(texts("en").keySet()).containsAll(asked());
    }

    /** Words that services answer with and pages write out, by the text's family, the service and its schema. */
    @ParameterizedTest
    @CsvSource({
        "price, finance-service, PriceStep",
        "invoice, finance-service, InvoiceState",
        "invoice.line, finance-service, LineState",
        "invoice.why, finance-service, Reason",
        "origin, finance-service, Origin",
        "cause, feedback-service, RootCause",
        "verdict, feedback-service, Verdict",
        "agreement, vendor-service, Use",
        "finding.agreed, vendor-service, Use",
        "job, vendor-service, JobState",
        "model, vendor-service, DeliveryModel",
        "stage, vendor-service, Stage",
        "deadline, vendor-service, What",
        "check, vendor-service, Check",
    })
    void everyWordThatAServiceMayAnswerHasAText(String family, String service, String schema) throws IOException {
        Matcher words = Pattern.compile("(?m)^ {4}" + schema + ":\n(?: {6}(?!enum).*\n)*? {6}enum:\n((?: {6}- .*\n)+)")
                .matcher(Files.readString(Path.of("..", service, "openapi.yaml")));
        assertThat(words.find()).as(schema).isTrue();
        assertThat(words.group(1)
                        .lines()
                        .map(word -> family + "." + word.strip().substring(2)))
                .isNotEmpty()
                .allMatch(texts("en")::containsKey);
    }

    @Test
    void noPageWritesInlineStyleOrScript() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain(" style=", "unsafeHTML", "innerHTML", "eval(", "javascript:");
        }
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources()) {
            USED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(keys::add);
        }
        assertThat(keys).as("texts that pages ask for").hasSizeGreaterThan(20);
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(APP.getParent())) {
            return files.filter(file -> file.toString().matches(".*\\.(js|html)"))
                    .toList();
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
