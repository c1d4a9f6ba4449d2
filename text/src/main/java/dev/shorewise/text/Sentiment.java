package dev.shorewise.text;

import java.util.Locale;

/**
 * How somebody feels about something.
 *
 * @param score -1 (as bad as can be) to 1
 * @param label in a word
 */
public record Sentiment(double score, Label label) {

    /** Neither good nor bad. */
    public static final Sentiment NONE = new Sentiment(0, Label.NEUTRAL);

    public Sentiment {
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("a score lies from -1 to 1, but got " + score);
        }
    }

    /** The six words for it. */
    public enum Label {
        VERY_NEGATIVE,
        NEGATIVE,
        NEUTRAL,
        POSITIVE,
        VERY_POSITIVE,
        /** Clearly good about one thing and clearly bad about another. */
        MIXED;

        /** As callers write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
