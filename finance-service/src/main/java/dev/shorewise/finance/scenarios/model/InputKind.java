package dev.shorewise.finance.scenarios.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A closed list of figures that something in a scenario has. */
public interface InputKind {

    /** Of the enumeration. */
    String name();

    /** What it is when nobody says, and what it can be. */
    Usual usual();

    /**
     * What holds for a figure whatever the scenario.
     *
     * @param standard what it is when nobody says
     * @param bounds what it can be
     */
    record Usual(double standard, Bounds bounds) {}

    /** The name in a scenario, for example {@code handleSeconds}. */
    default String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
