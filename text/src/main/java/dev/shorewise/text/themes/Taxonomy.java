package dev.shorewise.text.themes;

import dev.shorewise.text.lexicon.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The themes that texts are sorted into.
 *
 * @param version counts from 1, the taxonomy that ships
 * @param themes in order
 */
public record Taxonomy(int version, List<Theme> themes) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int MOST = 60;

    public Taxonomy {
        themes = List.copyOf(themes);
        long different = themes.stream().map(Theme::id).distinct().count();
        if (themes.isEmpty() || themes.size() > MOST || different < themes.size()) {
            throw new IllegalArgumentException(
                    "a taxonomy has 1 to " + MOST + " themes, each once, but got " + themes.size());
        }
    }

    /**
     * One theme.
     *
     * @param id lower-case words with hyphens
     * @param words by language: single words, beginnings of words with a star, phrases
     * @param examples whole sentences that are about it, in English
     */
    public record Theme(String id, Map<String, List<String>> words, List<String> examples) {

        public Theme {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("a theme's id matches " + ID + ", but got '" + id + "'");
            }
            words = Map.copyOf(words);
            examples = List.copyOf(examples);
            if (words.isEmpty() && examples.isEmpty()) {
                throw new IllegalArgumentException("theme " + id + " has neither words nor examples to find it by");
            }
        }
    }

    /** The fourteen themes that ship. */
    public static Taxonomy shipped() {
        Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
        for (List<String> row : Lists.rows("words.tsv")) {
            words.computeIfAbsent(row.get(0), id -> new LinkedHashMap<>())
                    .put(row.get(1), List.of(row.get(2).split(",")));
        }
        Map<String, List<String>> examples = new LinkedHashMap<>();
        for (List<String> row : Lists.rows("phrases.tsv")) {
            examples.computeIfAbsent(row.get(0), id -> new ArrayList<>()).add(row.get(2));
        }
        return new Taxonomy(
                1,
                words.entrySet().stream()
                        .map(theme -> new Theme(
                                theme.getKey(), theme.getValue(), examples.getOrDefault(theme.getKey(), List.of())))
                        .toList());
    }

    /** Sentences that are about no theme: what keeps a theme from being found everywhere. */
    public static List<String> aboutNothing() {
        return Lists.rows("phrases.tsv").stream()
                .filter(row -> row.get(0).isEmpty())
                .map(row -> row.get(2))
                .toList();
    }
}
