package dev.shorewise.text;

import dev.shorewise.text.language.Spoken;
import java.util.List;
import java.util.Set;

/**
 * What was read in a text.
 *
 * @param language in which it is written
 * @param sentiment of the whole
 * @param emotions several or none, in the order of {@link Emotion}
 * @param themes in the order of the taxonomy
 */
public record Analysis(Spoken language, Sentiment sentiment, Set<Emotion> emotions, List<Mention> themes) {

    public Analysis {
        themes = List.copyOf(themes);
    }
}
