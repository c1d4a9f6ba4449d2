package dev.shorewise.text.training;

import dev.shorewise.text.lexicon.Lists;
import dev.shorewise.text.themes.Taxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences with what they mean according to people: those that ship, and what people corrected.
 *
 * @param sentences in order
 */
public record Written(List<Sentence> sentences) {

    private static final List<String> SENTIMENTS = List.of("negative", "neutral", "positive");

    /**
     * One sentence.
     *
     * @param themes that it is about
     * @param sentiment negative, neutral or positive
     */
    public record Sentence(List<String> themes, String sentiment, String text) {}

    public Written {
        sentences = List.copyOf(sentences);
    }

    /** Those that ship. */
    public static Written shipped() {
        return new Written(
                Lists.rows("phrases.tsv").stream().map(Written::sentence).toList());
    }

    /**
     * Those that ship, and a file of corrections.
     *
     * @throws IllegalArgumentException if a line is not themes, sentiment and text with tabs between them
     */
    public static Written with(Path corrections) throws IOException {
        Stream<Sentence> corrected = Files.readAllLines(corrections, StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> sentence(List.of(line.split("\t", -1))));
        return new Written(
                Stream.concat(shipped().sentences.stream(), corrected).toList());
    }

    /** The same taxonomy with every sentence about one theme alone among its examples. */
    public Taxonomy taxonomy(Taxonomy shipped) {
        List<Taxonomy.Theme> themes = new ArrayList<>();
        for (Taxonomy.Theme theme : shipped.themes()) {
            List<String> examples = Stream.concat(
                            theme.examples().stream(),
                            sentences.stream()
                                    .filter(one -> one.themes().equals(List.of(theme.id())))
                                    .map(Sentence::text))
                    .distinct()
                    .toList();
            themes.add(new Taxonomy.Theme(theme.id(), theme.words(), examples));
        }
        return new Taxonomy(shipped.version(), themes);
    }

    private static Sentence sentence(List<String> cells) {
        if (cells.size() != 3
                || !SENTIMENTS.contains(cells.get(1))
                || cells.get(2).isBlank()) {
            throw new IllegalArgumentException(
                    "a line is themes, sentiment (" + String.join(", ", SENTIMENTS) + ") and text, but got " + cells);
        }
        return new Sentence(
                cells.get(0).isEmpty() ? List.of() : List.of(cells.get(0).split(",")), cells.get(1), cells.get(2));
    }
}
