package dev.shorewise.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words, beginnings of words ({@code wait*}) and phrases, each standing for something. */
public final class Words {

    private static final int SHORTEST_BEGINNING = 2;

    private final Map<String, List<String>> whole = new HashMap<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Map<String, List<String>> meanings = new HashMap<>();

    /**
     * A word that was found.
     *
     * @param meaning what it stands for
     * @param from its first token
     * @param to the token after it
     */
    public record Hit(String meaning, int from, int to) {}

    /** Adds words, separated by commas, for a meaning. */
    public void add(String meaning, String list) {
        for (String entry : list.split(",")) {
            if (entry.length() > 1 && entry.endsWith("*")) {
                put(beginnings, entry.substring(0, entry.length() - 1), meaning);
                continue;
            }
            List<String> parts = Tokens.of(entry).words();
            if (parts.size() == 1) {
                put(whole, parts.get(0), meaning);
            } else if (!parts.isEmpty()) {
                phrases.computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                        .add(parts);
                put(meanings, String.join(" ", parts), meaning);
            }
        }
    }

    /** Everything that is found, in order. */
    public List<Hit> find(Tokens tokens) {
        List<Hit> hits = new ArrayList<>();
        List<String> words = tokens.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            add(hits, whole.getOrDefault(word, List.of()), i, i + 1);
            for (int length = SHORTEST_BEGINNING; length <= word.length(); length++) {
                add(hits, beginnings.getOrDefault(word.substring(0, length), List.of()), i, i + 1);
            }
            for (List<String> phrase : phrases.getOrDefault(word, List.of())) {
                int end = i + phrase.size();
                if (end <= words.size() && words.subList(i, end).equals(phrase)) {
                    add(hits, meanings.getOrDefault(String.join(" ", phrase), List.of()), i, end);
                }
            }
        }
        return hits;
    }

    private static void put(Map<String, List<String>> to, String word, String meaning) {
        to.computeIfAbsent(word, first -> new ArrayList<>()).add(meaning);
    }

    private static void add(List<Hit> hits, List<String> found, int from, int to) {
        found.forEach(meaning -> hits.add(new Hit(meaning, from, to)));
    }
}
