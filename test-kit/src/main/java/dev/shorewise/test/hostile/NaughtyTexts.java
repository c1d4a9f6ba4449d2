package dev.shorewise.test.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Some five hundred texts that break programs (words that mean something to a language, numbers in disguise, quotes, formulas,
 * control characters, every script, halves of characters) go into every field that takes free text. Each is refused with a
 * 4xx that says so, or read back exactly as it was sent; only white space around it may be gone, as it is from every name.
 */
public abstract class NaughtyTexts {

    private static final String TEXTS = "/hostile/texts.json";
    private static final int AT_LEAST = 500;
    private static final int FEWEST_TAKEN = 300;
    private static final int FIRST_REFUSAL = 400;
    private static final Set<Integer> REFUSALS = Set.of(400, 422);

    /**
     * Fields that take free text.
     *
     * @param name for the report
     * @param most texts that one request takes
     * @param send sends so many texts, and reads back what was taken of them
     * @param kept what is to be read back of a text that was taken
     */
    public record Place(String name, int most, Function<List<String>, Tried> send, Function<String, String> kept) {

        /** A place that keeps a text as it is, but for white space around it. */
        public Place(String name, int most, Function<List<String>, Tried> send) {
            this(name, most, send, Function.identity());
        }
    }

    /**
     * What came of some texts.
     *
     * @param status of the answer
     * @param read each text in their order, as each of the fields gives it back; empty where they were refused
     */
    public record Tried(int status, List<List<String>> read) {

        /** The answer to a writing, and where it was a success, what was read afterwards. */
        public static Tried of(Response written, Supplier<List<List<String>>> reading) {
            int status = written.statusCode();
            return new Tried(status, status < FIRST_REFUSAL ? reading.get() : List.of());
        }
    }

    /** Every such field of the service; all that they need is there. */
    protected abstract List<Place> places();

    /** All texts. */
    public static List<String> texts() {
        try (InputStream file = NaughtyTexts.class.getResourceAsStream(TEXTS)) {
            return StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false)
                    .map(JsonNode::textValue)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of an answer of JSON a line, which is UTF-8 whatever its type says. */
    protected static List<Map<String, Object>> lines(Response answer) {
        try (MappingIterator<Map<String, Object>> lines = new ObjectMapper()
                .readerFor(new TypeReference<Map<String, Object>>() {})
                .readValues(answer.asByteArray())) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTextIsReadBackAsItWasSentOrRefused() {
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(AT_LEAST).doesNotHaveDuplicates();
        List<String> wrong = new ArrayList<>();
        for (Place place : places()) {
            int taken = 0;
            for (int from = 0; from < texts.size(); from += place.most()) {
                taken += taken(place, texts.subList(from, Math.min(texts.size(), from + place.most())), wrong);
            }
            if (taken < FEWEST_TAKEN) {
                wrong.add("%s took only %d of them".formatted(place.name(), taken));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One bad text has all refused that came with it: then each half is tried by itself. */
    private static int taken(Place place, List<String> texts, List<String> wrong) {
        Tried tried = place.send().apply(texts);
        if (tried.status() < FIRST_REFUSAL) {
            assertThat(tried.read()).as(place.name()).hasSameSizeAs(texts);
            for (int i = 0; i < texts.size(); i++) {
                compare(place, texts.get(i), tried.read().get(i), wrong);
            }
            return texts.size();
        }
        if (texts.size() > 1 && REFUSALS.contains(tried.status())) {
            int half = texts.size() / 2;
            return taken(place, texts.subList(0, half), wrong) + taken(place, texts.subList(half, texts.size()), wrong);
        }
        if (!REFUSALS.contains(tried.status())) {
            wrong.add("%s: %s was answered %d".formatted(place.name(), shown(texts), tried.status()));
        }
        return 0;
    }

    private static void compare(Place place, String text, List<String> kept, List<String> wrong) {
        List<String> expected = List.of(place.kept().apply(text), place.kept().apply(text.strip()));
        boolean gone = kept.isEmpty() || kept.contains("") && !text.isEmpty();
        if (gone || !expected.containsAll(kept)) {
            wrong.add("%s: %s became %s".formatted(place.name(), shown(List.of(text)), shown(kept)));
        }
    }

    private static String shown(List<String> texts) {
        return texts.stream().map(NaughtyTexts::shown).collect(Collectors.joining(", "));
    }

    /** In letters that any log shows. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars()
                .forEach(c -> shown.append(c >= 0x20 && c < 0x7f ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return shown.append('"').toString();
    }
}
