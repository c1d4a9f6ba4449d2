package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.format.Slice;

/** Whole numbers. */
final class NumberReader implements CellReader {

    private static final int MOST_DIGITS = 18;

    private final int index;
    private final TextCache cache;

    NumberReader(int index, TextCache cache) {
        this.index = index;
        this.cache = cache;
    }

    @Override
    public void read(Slice cell, ImportRecord into) {
        byte[] array = cell.array();
        boolean negative = array[cell.from()] == '-';
        int from = negative ? cell.from() + 1 : cell.from();
        int digits = cell.to() - from;
        long value = 0;
        for (int at = from; at < cell.to(); at++) {
            int digit = array[at] - '0';
            if (digit < 0 || digit > 9) {
                throw bad(cell);
            }
            value = value * 10 + digit;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw bad(cell);
        }
        into.setNumber(index, negative ? -value : value);
    }

    private BadCell bad(Slice cell) {
        return new BadCell("not-a-number", Quote.of(cache.text(cell)) + " is not a whole number of at most 18 digits.");
    }
}
