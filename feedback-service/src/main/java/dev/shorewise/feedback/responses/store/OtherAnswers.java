package dev.shorewise.feedback.responses.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Choices and ratings as the database keeps them: an array of {@code question=answer}, in order. */
final class OtherAnswers {

    private OtherAnswers() {}

    static Map<String, String> read(List<String> stored) {
        return stored.stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The literal of the array, for COPY; null for none. Slugs and numbers need no quotation marks. */
    static @Nullable String literal(Map<String, String> others) {
        return others.isEmpty()
                ? null
                : new TreeMap<>(others)
                        .entrySet().stream()
                                .map(answer -> answer.getKey() + "=" + answer.getValue())
                                .collect(Collectors.joining(",", "{", "}"));
    }
}
