package dev.shorewise.kit.exports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of RFC 4180: numbers with a point and as they are, empty for null. A text that a spreadsheet could take for a
 * formula gets an apostrophe before it, and so does one that would then look like such a text: whoever takes one
 * apostrophe from before {@code = + - @}, a tab or a line break, however many stand there, has the text as it was.
 */
public final class CsvCell {

    private static final char GUARD = '\'';
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvCell() {}

    /** The value as a cell, quoted where it must be. */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : quoted(guarded(value.toString()));
    }

    /** A text that no spreadsheet takes for a formula, quoted where it must be. */
    public static String asItIs(String text) {
        return quoted(text);
    }

    private static String guarded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == GUARD) {
            first++;
        }
        boolean formula = first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
        return formula ? GUARD + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
