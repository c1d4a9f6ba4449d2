package dev.shorewise.text;

import dev.shorewise.text.embedding.Encoder;
import dev.shorewise.text.embedding.States;
import dev.shorewise.text.language.Languages;
import dev.shorewise.text.language.Spoken;
import dev.shorewise.text.learning.Cleaning;
import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Grams;
import dev.shorewise.text.learning.Panel;
import dev.shorewise.text.lexicon.Feelings;
import dev.shorewise.text.lexicon.Tokens;
import dev.shorewise.text.themes.Clauses;
import dev.shorewise.text.themes.Clauses.Clause;
import dev.shorewise.text.themes.Taxonomy;
import dev.shorewise.text.themes.Themes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts. The full tier asks a small transformer about English texts; the quick one counts n-grams and is fifty
 * times faster. Other languages are read by lists of words in both. An analyser may be used by several threads.
 */
public final class Analyser implements AutoCloseable {

    /** Changes whenever a model, a list or a rule changes what is found: what was read by another is read again. */
    public static final String VERSION = "2026-11-22.1";

    private static final int CHUNK = 400;

    private final Languages languages;
    private final Feelings feelings;
    private final Themes themes;
    private final Mood mood;
    private final @Nullable Encoder encoder;

    private Analyser(Themes themes, Mood mood, @Nullable Encoder encoder) {
        this.languages = Languages.load();
        this.feelings = Feelings.load();
        this.themes = themes;
        this.mood = mood;
        this.encoder = encoder;
    }

    /** The tier that counts. */
    public static Analyser quick() {
        return quick(Taxonomy.shipped());
    }

    /** The tier that counts, for a taxonomy of one's own. */
    public static Analyser quick(Taxonomy taxonomy) {
        return new Analyser(Themes.byWords(taxonomy), new Mood(Panel.load(Mood.QUICK)), null);
    }

    /** The tier that understands best. */
    public static Analyser full() {
        Taxonomy shipped = Taxonomy.shipped();
        return new Analyser(
                Themes.of(shipped, Panel.load(Mood.THEMES)), new Mood(Panel.load(Mood.FULL)), Encoder.load());
    }

    /** The tier that understands best, for a taxonomy of one's own, whose examples it learns first. */
    public static Analyser full(Taxonomy taxonomy) {
        Encoder encoder = Encoder.load();
        Panel learnt = Themes.learn(
                taxonomy, text -> new Example(encoder.read(Cleaning.of(text)).ofAll(), Grams.of(Cleaning.of(text))));
        return new Analyser(Themes.of(taxonomy, learnt), new Mood(Panel.load(Mood.FULL)), encoder);
    }

    /** Reads one text. */
    public Analysis read(String text) {
        String clean = Cleaning.of(text);
        Spoken language = languages.of(clean);
        return language.isEnglish() ? english(clean, language) : other(clean, language);
    }

    private Analysis other(String clean, Spoken language) {
        Feelings.Said said = feelings.of(Tokens.of(clean), language.code());
        Finds finds = new Finds();
        for (Clause clause : Clauses.of(clean)) {
            Tokens tokens = Tokens.of(clause.of(clean));
            Map<String, Set<String>> found = themes.find(tokens, language.code(), null);
            if (!found.isEmpty()) {
                finds.add(found, feelings.of(tokens, language.code()).sentiment());
            }
        }
        return new Analysis(language, said.sentiment(), said.emotions(), finds.mentions());
    }

    private Analysis english(String clean, Spoken language) {
        List<float[]> odds = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        List<Sentiment> parts = new ArrayList<>();
        Finds finds = new Finds();
        for (List<Clause> chunk : chunks(clean)) {
            int begin = chunk.get(0).from();
            int end = chunk.get(chunk.size() - 1).to();
            String piece = clean.substring(begin, end);
            States states = encoder == null ? null : encoder.read(piece);
            float[] all = mood.odds(example(states, piece, 0, piece.length()));
            odds.add(all);
            lengths.add(piece.length());
            for (Clause clause : chunk) {
                String words = clause.of(clean);
                boolean only = clause.from() == begin && clause.to() == end;
                Example example = only && states == null
                        ? example(null, piece, 0, piece.length())
                        : example(states, piece, clause.from() - begin, clause.to() - begin);
                Sentiment sentiment = mood.sentiment(only ? all : mood.odds(example));
                parts.add(sentiment);
                finds.add(themes.find(Tokens.of(words), "en", states == null ? null : example), sentiment);
            }
        }
        float[] mean = mean(odds, lengths);
        return new Analysis(language, mood.sentiment(mean, parts), emotions(mean), finds.mentions());
    }

    private static Example example(@Nullable States states, String piece, int from, int to) {
        String words = from == 0 && to == piece.length()
                ? piece
                : piece.substring(from, to).strip();
        if (states == null) {
            return Example.quick(words);
        }
        boolean whole = from == 0 && to == piece.length();
        return new Example(whole ? states.ofAll() : states.of(from, to), Grams.of(words));
    }

    private Set<Emotion> emotions(float[] odds) {
        Set<Emotion> emotions = EnumSet.noneOf(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            if (mood.feels(odds, emotion)) {
                emotions.add(emotion);
            }
        }
        return emotions;
    }

    /** The transformer reads some hundred characters at a time; a long text is read in parts that end with a sentence. */
    private static List<List<Clause>> chunks(String clean) {
        List<List<Clause>> chunks = new ArrayList<>();
        List<Clause> chunk = new ArrayList<>();
        for (Clause clause : Clauses.of(clean)) {
            if (!chunk.isEmpty() && clause.to() - chunk.get(0).from() > CHUNK) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
            chunk.add(clause);
        }
        chunks.add(chunk);
        return chunks;
    }

    private static float[] mean(List<float[]> odds, List<Integer> lengths) {
        float[] mean = new float[odds.get(0).length];
        float total = 0;
        for (int i = 0; i < odds.size(); i++) {
            float weight = Math.max(1, lengths.get(i));
            total += weight;
            for (int k = 0; k < mean.length; k++) {
                mean[k] += odds.get(i)[k] * weight;
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= total;
        }
        return mean;
    }

    @Override
    public void close() {
        Encoder open = encoder;
        if (open != null) {
            open.close();
        }
    }

    /** Themes found in several parts: their words together, their sentiments averaged. */
    private static final class Finds {

        private final Map<String, Set<String>> words = new LinkedHashMap<>();
        private final Map<String, List<Sentiment>> sentiments = new LinkedHashMap<>();

        void add(Map<String, Set<String>> found, Sentiment sentiment) {
            found.forEach((theme, led) -> {
                words.computeIfAbsent(theme, id -> new LinkedHashSet<>()).addAll(led);
                sentiments.computeIfAbsent(theme, id -> new ArrayList<>()).add(sentiment);
            });
        }

        List<Mention> mentions() {
            List<Mention> mentions = new ArrayList<>();
            words.forEach((theme, led) -> mentions.add(
                    new Mention(theme, Mood.together(sentiments.getOrDefault(theme, List.of())), List.copyOf(led))));
            return mentions;
        }
    }
}
