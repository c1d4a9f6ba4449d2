package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.format.Slice;
import dev.shorewise.kit.imports.profile.FieldMapping.Unit;

/** Lengths of time, rounded to milliseconds. */
final class DurationReader implements CellReader {

    private static final int MOST_DIGITS = 10;

    private final int index;
    private final TextCache cache;
    private final Unit unit;
    private final long smallest;
    private final int colons;

    DurationReader(int index, TextCache cache, Unit unit) {
        this.index = index;
        this.cache = cache;
        this.unit = unit;
        this.smallest = switch (unit) {
            case MILLISECONDS -> 1;
            case SECONDS, H_MM_SS, M_SS, DECIMAL_COMMA -> 1000;
            case MINUTES -> 60_000;
            case HOURS -> 3_600_000;
            case DAYS -> 86_400_000;
        };
        this.colons = switch (unit) {
            case H_MM_SS -> 2;
            case M_SS -> 1;
            case MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS, DECIMAL_COMMA -> 0;
        };
    }

    @Override
    public void read(Slice cell, ImportRecord into) {
        boolean negative = cell.array()[cell.from()] == '-';
        long millis = millis(cell, negative ? cell.from() + 1 : cell.from());
        if (negative && millis > 0) {
            throw new BadCell("negative-duration", Quote.of(cache.text(cell)) + " is less than nothing.");
        }
        into.setNumber(index, millis);
    }

    private long millis(Slice cell, int from) {
        byte[] array = cell.array();
        long total = 0;
        long part = 0;
        int digits = 0;
        int seen = 0;
        for (int at = from; at < cell.to(); at++) {
            int digit = array[at] - '0';
            if (digit >= 0 && digit <= 9 && digits < MOST_DIGITS) {
                part = part * 10 + digit;
                digits++;
            } else if (array[at] == ':' && digits > 0 && (seen == 0 || part < 60)) {
                total = (total + part) * 60;
                part = 0;
                digits = 0;
                seen++;
            } else if ((array[at] == '.' || array[at] == ',') && digits > 0 && seen == colons) {
                return whole(cell, total, part, seen) + fraction(cell, at + 1);
            } else {
                throw bad(cell);
            }
        }
        if (digits == 0) {
            throw bad(cell);
        }
        return whole(cell, total, part, seen);
    }

    private long whole(Slice cell, long total, long last, int seen) {
        if (seen != colons || (seen > 0 && last >= 60)) {
            throw bad(cell);
        }
        return (total + last) * smallest;
    }

    private long fraction(Slice cell, int from) {
        double value = 0;
        double weight = 0.1;
        for (int at = from; at < cell.to(); at++) {
            int digit = cell.array()[at] - '0';
            if (digit < 0 || digit > 9) {
                throw bad(cell);
            }
            value += digit * weight;
            weight /= 10;
        }
        return Math.round(value * smallest);
    }

    private BadCell bad(Slice cell) {
        return new BadCell(
                "not-a-duration", Quote.of(cache.text(cell)) + " is not a duration in the unit " + unit + ".");
    }
}
