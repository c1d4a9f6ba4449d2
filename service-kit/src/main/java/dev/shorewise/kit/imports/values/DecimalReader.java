package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.format.Slice;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Exact decimal numbers: no exponents, at most 30 digits before the point and 18 after it. */
final class DecimalReader implements CellReader {

    private static final int LONGEST = 64;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,18})?");
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?(\\d{1,3}([. ]\\d{3})+|\\d{1,30})(,\\d{1,18})?");

    private final int index;
    private final TextCache cache;
    private final boolean comma;

    DecimalReader(int index, TextCache cache, boolean comma) {
        this.index = index;
        this.cache = cache;
        this.comma = comma;
    }

    @Override
    public void read(Slice cell, ImportRecord into) {
        if (cell.length() > LONGEST) {
            throw new BadCell("not-a-number", "The number is longer than " + LONGEST + " characters.");
        }
        String text = cache.text(cell);
        if (!(comma ? WITH_COMMA : PLAIN).matcher(text).matches()) {
            throw new BadCell(
                    "not-a-number", Quote.of(text) + " is not a number like " + (comma ? "1.234,50" : "1234.50") + ".");
        }
        String plain = comma ? text.replace(".", "").replace(" ", "").replace(',', '.') : text;
        into.setObject(index, new BigDecimal(plain));
    }
}
