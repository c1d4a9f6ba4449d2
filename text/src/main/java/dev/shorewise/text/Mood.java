package dev.shorewise.text;

import dev.shorewise.text.Sentiment.Label;
import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Panel;
import java.util.List;

/** Turns the answers of the trained panel into sentiment and emotions. */
final class Mood {

    static final String FULL = "/dev/shorewise/text/models/mood-full.gz";
    static final String QUICK = "/dev/shorewise/text/models/mood-quick.gz";
    static final String THEMES = "/dev/shorewise/text/models/themes-full.gz";

    private static final double STRONG = 0.86;
    private static final double CLEAR = 0.6;
    private static final double UNDECIDED = 0.5;

    private final Panel panel;
    private final int negative;
    private final int neutral;
    private final int positive;
    private final int[] emotions = new int[Emotion.values().length];

    Mood(Panel panel) {
        this.panel = panel;
        this.negative = question("negative");
        this.neutral = question("neutral");
        this.positive = question("positive");
        for (Emotion emotion : Emotion.values()) {
            emotions[emotion.ordinal()] = question(emotion.code());
        }
    }

    private int question(String name) {
        int at = panel.names().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("the panel does not ask for " + name);
        }
        return at;
    }

    float[] odds(Example example) {
        return panel.odds(example);
    }

    boolean feels(float[] odds, Emotion emotion) {
        int question = emotions[emotion.ordinal()];
        return odds[question] >= panel.threshold(question);
    }

    /** Of one part: the likeliest of the three, and the probability of good less that of bad. */
    Sentiment sentiment(float[] odds) {
        double bad = chance(odds[negative]);
        double none = chance(odds[neutral]);
        double good = chance(odds[positive]);
        double score = (good - bad) / (bad + none + good);
        if (none >= bad && none >= good) {
            return new Sentiment(score, Label.NEUTRAL);
        }
        return good > bad
                ? new Sentiment(score, score >= STRONG ? Label.VERY_POSITIVE : Label.POSITIVE)
                : new Sentiment(score, score <= -STRONG ? Label.VERY_NEGATIVE : Label.NEGATIVE);
    }

    /** Of the whole; mixed if it is undecided as a whole and its parts are clearly for and against. */
    Sentiment sentiment(float[] odds, List<Sentiment> parts) {
        Sentiment whole = sentiment(odds);
        boolean good = parts.stream().anyMatch(part -> part.score() >= CLEAR);
        boolean bad = parts.stream().anyMatch(part -> part.score() <= -CLEAR);
        return good && bad && Math.abs(whole.score()) < UNDECIDED ? new Sentiment(whole.score(), Label.MIXED) : whole;
    }

    /** Of several parts about one thing: their mean. */
    static Sentiment together(List<Sentiment> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        double score = parts.stream().mapToDouble(Sentiment::score).average().orElse(0);
        boolean good = parts.stream().anyMatch(part -> part.score() >= CLEAR);
        boolean bad = parts.stream().anyMatch(part -> part.score() <= -CLEAR);
        if (good && bad) {
            return new Sentiment(score, Label.MIXED);
        }
        double size = Math.abs(score);
        Label label = size < 1 / 3.0
                ? Label.NEUTRAL
                : score > 0
                        ? size >= STRONG ? Label.VERY_POSITIVE : Label.POSITIVE
                        : size >= STRONG ? Label.VERY_NEGATIVE : Label.NEGATIVE;
        return new Sentiment(score, label);
    }

    private static double chance(float odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
