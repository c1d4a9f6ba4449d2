package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.format.Slice;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One way to write a time. */
sealed interface TimePattern permits DigitPattern, WordPattern {

    /** ISO 8601, for fields whose profile names no pattern. */
    List<String> ISO = List.of(
            "yyyy-MM-dd'T'HH:mm:ss[.S][X]",
            "yyyy-MM-dd HH:mm:ss[.S][X]",
            "yyyy-MM-dd'T'HH:mm[X]",
            "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd");

    /** Reads the cell; false if it is not written this way or is no day or time that exists. */
    boolean parse(Slice cell, ParsedTime into);

    /**
     * Compiles a pattern in the letters of {@link java.time.format.DateTimeFormatter}; parts in square brackets may be
     * absent.
     *
     * @param firstYear the first of the hundred years that two digits stand for
     * @throws IllegalArgumentException if it is no such pattern
     */
    static List<TimePattern> compile(String pattern, int firstYear) {
        List<TimePattern> compiled = new ArrayList<>();
        for (String variant : variants(pattern)) {
            compiled.add(
                    DigitPattern.canRead(variant)
                            ? new DigitPattern(variant, firstYear)
                            : new WordPattern(variant, firstYear));
        }
        return compiled;
    }

    /** Why a pattern cannot be used; empty if it can. */
    static Optional<String> fault(String pattern) {
        try {
            compile(pattern, 1970);
            return pattern.isBlank() ? Optional.of("is empty") : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is no pattern of DateTimeFormatter: " + e.getMessage());
        }
    }

    /** The zone of a name of the IANA database; empty if there is none. */
    static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private static List<String> variants(String pattern) {
        int open = pattern.indexOf('[');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf(']', open);
        if (close < 0 || pattern.substring(open + 1, close).indexOf('[') >= 0) {
            throw new IllegalArgumentException("square brackets must close and not nest");
        }
        List<String> variants = new ArrayList<>();
        for (String rest : variants(pattern.substring(close + 1))) {
            variants.add(pattern.substring(0, open) + pattern.substring(open + 1, close) + rest);
            variants.add(pattern.substring(0, open) + rest);
        }
        return variants;
    }
}
