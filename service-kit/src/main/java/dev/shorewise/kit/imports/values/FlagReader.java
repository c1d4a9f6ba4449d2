package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.format.Slice;
import java.util.Locale;
import java.util.Map;

/** Truth values. */
final class FlagReader implements CellReader {

    private final int index;
    private final TextCache cache;
    private final Map<String, String> values;

    FlagReader(int index, TextCache cache, Map<String, String> values) {
        this.index = index;
        this.cache = cache;
        this.values = values;
    }

    @Override
    public void read(Slice cell, ImportRecord into) {
        String text = cache.text(cell);
        into.setNumber(index, isTrue(values.getOrDefault(text, text)) ? 1 : 0);
    }

    private static boolean isTrue(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y", "1" -> true;
            case "false", "f", "no", "n", "0" -> false;
            default -> throw new BadCell("not-a-truth-value", Quote.of(text) + " is neither true nor false.");
        };
    }
}
