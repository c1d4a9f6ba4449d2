package dev.shorewise.text.lexicon;

import dev.shorewise.text.Emotion;
import dev.shorewise.text.Sentiment;
import dev.shorewise.text.Sentiment.Label;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentiment and emotions by counting words, for the languages that have a list and for smiles, which have none. A word
 * of the kind "not" up to three words before turns the next one round. Coarser than a trained model by far.
 */
public final class Feelings {

    private static final String ANY = "*";
    private static final int REACH = 3;
    private static final double DAMPING = 1.0;
    private static final double CLEAR = 0.2;
    private static final double STRONG = 0.72;

    private final Map<String, Words> byLanguage = new HashMap<>();

    /** Reads the list that ships. */
    public static Feelings load() {
        Feelings feelings = new Feelings();
        for (List<String> row : Lists.rows("feelings.tsv")) {
            feelings.byLanguage
                    .computeIfAbsent(row.get(0), language -> new Words())
                    .add(row.get(1), row.get(2));
        }
        return feelings;
    }

    /**
     * What the words of a text say.
     *
     * @param sentiment of all of them
     * @param emotions that any of them stands for
     */
    public record Said(Sentiment sentiment, Set<Emotion> emotions) {}

    /** Reads a text in a language; without a list for it, smiles only. */
    public Said of(Tokens tokens, String language) {
        double good = 0;
        double bad = 0;
        Set<Emotion> emotions = EnumSet.noneOf(Emotion.class);
        int[] negated = new int[tokens.words().size() + 1];
        for (String list : List.of(language, ANY)) {
            Words words = byLanguage.get(list);
            List<Words.Hit> hits = words == null ? List.of() : words.find(tokens);
            for (Words.Hit hit : hits) {
                if (hit.meaning().equals("no")) {
                    for (int i = hit.from() + 1; i < Math.min(negated.length, hit.from() + 1 + REACH); i++) {
                        negated[i] = 1;
                    }
                }
            }
            for (Words.Hit hit : hits) {
                boolean turned = list.equals(language) && negated[hit.from()] == 1;
                switch (hit.meaning()) {
                    case "no" -> {}
                    case "positive" -> {
                        good += turned ? 0 : 1;
                        bad += turned ? 1 : 0;
                    }
                    case "negative" -> {
                        bad += turned ? 0 : 1;
                        good += turned ? 0.5 : 0;
                    }
                    default -> {
                        if (!turned) {
                            emotions.add(Emotion.valueOf(hit.meaning().toUpperCase(java.util.Locale.ROOT)));
                        }
                    }
                }
            }
        }
        return new Said(sentiment(good, bad), emotions);
    }

    private static Sentiment sentiment(double good, double bad) {
        if (good == 0 && bad == 0) {
            return Sentiment.NONE;
        }
        double score = (good - bad) / (good + bad + DAMPING);
        if (good >= 2 && bad >= 2 && Math.abs(score) < CLEAR) {
            return new Sentiment(score, Label.MIXED);
        }
        double size = Math.abs(score);
        if (size < CLEAR) {
            return new Sentiment(score, Label.NEUTRAL);
        }
        return new Sentiment(
                score,
                score > 0
                        ? size > STRONG ? Label.VERY_POSITIVE : Label.POSITIVE
                        : size > STRONG ? Label.VERY_NEGATIVE : Label.NEGATIVE);
    }
}
