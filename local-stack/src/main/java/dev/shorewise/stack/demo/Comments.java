package dev.shorewise.stack.demo;

import dev.shorewise.stack.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What customers write, by language and mood: invented sentences. */
final class Comments {

    /** What moves somebody to write. */
    enum Mood {
        GLAD,
        SO_SO,
        WAITED,
        OPEN,
        HANDED_ON,
        LANGUAGE
    }

    private static final Map<String, List<String>> BY_LANGUAGE_AND_MOOD = Texts.named("demo/comments.tsv")
            .lines()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(Collectors.groupingBy(
                    cells -> cells[0] + "/" + cells[1], Collectors.mapping(cells -> cells[2], Collectors.toList())));

    private Comments() {}

    /** One sentence of a customer of this language in this mood. */
    static String of(Dice dice, String language, Mood mood) {
        String key =
                language + "/" + mood.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return dice.oneOf(BY_LANGUAGE_AND_MOOD.getOrDefault(key, List.of()));
    }
}
