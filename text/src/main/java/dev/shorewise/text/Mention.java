package dev.shorewise.text;

import java.util.List;

/**
 * A theme that a text touches.
 *
 * @param theme its id in the taxonomy
 * @param sentiment of the parts of the text that touch it
 * @param words that led to it, as the text has them
 */
public record Mention(String theme, Sentiment sentiment, List<String> words) {

    public Mention {
        words = List.copyOf(words);
    }
}
