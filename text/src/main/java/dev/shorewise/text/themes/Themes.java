package dev.shorewise.text.themes;

import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Learner;
import dev.shorewise.text.learning.Panel;
import dev.shorewise.text.learning.Yes;
import dev.shorewise.text.lexicon.Tokens;
import dev.shorewise.text.lexicon.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the themes of a taxonomy. A theme's words find it in every language that has some; in English, what was learnt
 * from the example sentences confirms a word, refuses it, or finds the theme without any.
 */
public final class Themes {

    private static final float SURE = 1.0f;
    private static final float POSSIBLE = -2.2f;
    private static final Learner FEW = new Learner(0.01, 0.5, 60);

    private final Taxonomy taxonomy;
    private final Map<String, Words> words;
    private final @Nullable Panel learnt;

    private Themes(Taxonomy taxonomy, @Nullable Panel learnt) {
        this.taxonomy = taxonomy;
        this.words = words(taxonomy);
        this.learnt = learnt;
    }

    /** By words alone. */
    public static Themes byWords(Taxonomy taxonomy) {
        return new Themes(taxonomy, null);
    }

    /** By words and by what was learnt before; the panel's questions are the themes, in order. */
    public static Themes of(Taxonomy taxonomy, Panel learnt) {
        return new Themes(taxonomy, learnt);
    }

    /** Learns the examples of a taxonomy: some seconds for the vectors of a few hundred sentences. */
    public static Panel learn(Taxonomy taxonomy, Function<String, Example> read) {
        List<Example> examples = new ArrayList<>();
        List<String> themes = new ArrayList<>();
        for (Taxonomy.Theme theme : taxonomy.themes()) {
            for (String sentence : theme.examples()) {
                examples.add(read.apply(sentence));
                themes.add(theme.id());
            }
        }
        for (String sentence : Taxonomy.aboutNothing()) {
            examples.add(read.apply(sentence));
            themes.add("");
        }
        List<String> ids = taxonomy.themes().stream().map(Taxonomy.Theme::id).toList();
        List<Yes> learnt = new ArrayList<>();
        for (String id : ids) {
            boolean[] yes = new boolean[themes.size()];
            float[] importance = new float[themes.size()];
            int count = Math.max(1, Collections.frequency(themes, id));
            for (int i = 0; i < yes.length; i++) {
                yes[i] = themes.get(i).equals(id);
                importance[i] = yes[i] ? (float) Math.sqrt((double) themes.size() / count) : 1;
            }
            learnt.add(FEW.learn(examples, yes, importance));
        }
        return Panel.of(ids, learnt, Collections.nCopies(ids.size(), SURE));
    }

    /** The version of the taxonomy. */
    public int version() {
        return taxonomy.version();
    }

    /**
     * The themes of one part of a text.
     *
     * @param tokens of the part
     * @param language of the text
     * @param example what the transformer made of the part; null if the text was not read by it
     * @return for each theme the words that led to it, perhaps none, in the order of the taxonomy
     */
    public Map<String, Set<String>> find(Tokens tokens, String language, @Nullable Example example) {
        Words known = words.get(language);
        Map<String, Set<String>> byWords = new HashMap<>();
        if (known != null) {
            for (Words.Hit hit : known.find(tokens)) {
                byWords.computeIfAbsent(hit.meaning(), theme -> new LinkedHashSet<>())
                        .add(String.join(" ", tokens.words().subList(hit.from(), hit.to())));
            }
        }
        Panel panel = learnt;
        float[] odds = panel == null || example == null ? null : panel.odds(example);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (int i = 0; i < taxonomy.themes().size(); i++) {
            String id = taxonomy.themes().get(i).id();
            Set<String> led = byWords.get(id);
            boolean isFound = odds == null ? led != null : odds[i] >= (led == null ? SURE : POSSIBLE);
            if (isFound) {
                found.put(id, led == null ? Set.of() : led);
            }
        }
        return found;
    }

    private static Map<String, Words> words(Taxonomy taxonomy) {
        Map<String, Words> words = new HashMap<>();
        for (Taxonomy.Theme theme : taxonomy.themes()) {
            theme.words().forEach((language, list) -> words.computeIfAbsent(language, code -> new Words())
                    .add(theme.id(), String.join(",", list)));
        }
        return words;
    }
}
