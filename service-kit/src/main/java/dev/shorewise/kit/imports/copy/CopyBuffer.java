package dev.shorewise.kit.imports.copy;

import java.time.LocalDate;
import java.util.Arrays;

/** Values as PostgreSQL's COPY text format spells them, in a buffer that grows. */
final class CopyBuffer {

    private static final long MICROS_A_DAY = 86_400_000_000L;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TIMESTAMP = 40;

    private byte[] array = new byte[1 << 16];
    private int size;
    private long cachedDay = Long.MIN_VALUE;
    private int year;
    private int month;
    private int day;

    byte[] array() {
        return array;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void raw(char ascii) {
        room(1);
        array[size++] = (byte) ascii;
    }

    void none() {
        raw('\\');
        raw('N');
    }

    void text(String value) {
        int length = value.length();
        room(3 * length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                array[size++] = (byte) (0xC0 | c >> 6);
                array[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                four(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                three(Character.isSurrogate(c) ? 0xFFFD : c);
            }
        }
    }

    void bytes(byte[] value) {
        room(3 + 2 * value.length);
        array[size++] = '\\';
        array[size++] = '\\';
        array[size++] = 'x';
        for (byte b : value) {
            array[size++] = (byte) Character.forDigit(b >> 4 & 0xF, 16);
            array[size++] = (byte) Character.forDigit(b & 0xF, 16);
        }
    }

    void number(long value) {
        if (value == Long.MIN_VALUE) {
            text("-9223372036854775808");
            return;
        }
        room(LONGEST_NUMBER);
        long rest = value;
        if (rest < 0) {
            array[size++] = '-';
            rest = -rest;
        }
        int start = size;
        do {
            array[size++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        for (int left = start, right = size - 1; left < right; left++, right--) {
            byte swap = array[left];
            array[left] = array[right];
            array[right] = swap;
        }
    }

    void date(long epochDay) {
        room(LONGEST_TIMESTAMP);
        if (epochDay != cachedDay) {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            year = date.getYear();
            month = date.getMonthValue();
            day = date.getDayOfMonth();
            if (year < 1 || year > 9999) {
                throw new IllegalArgumentException("a year from 1 to 9999, not " + year);
            }
            cachedDay = epochDay;
        }
        two(year / 100);
        two(year % 100);
        array[size++] = '-';
        two(month);
        array[size++] = '-';
        two(day);
    }

    void timestamp(long micros) {
        date(Math.floorDiv(micros, MICROS_A_DAY));
        long ofDay = Math.floorMod(micros, MICROS_A_DAY);
        int seconds = (int) (ofDay / 1_000_000);
        array[size++] = ' ';
        two(seconds / 3600);
        array[size++] = ':';
        two(seconds / 60 % 60);
        array[size++] = ':';
        two(seconds % 60);
        int fraction = (int) (ofDay % 1_000_000);
        if (fraction != 0) {
            array[size++] = '.';
            two(fraction / 10_000);
            two(fraction / 100 % 100);
            two(fraction % 100);
        }
        array[size++] = '+';
        two(0);
    }

    private void two(int value) {
        array[size++] = (byte) ('0' + value / 10);
        array[size++] = (byte) ('0' + value % 10);
    }

    private void ascii(char c) {
        char escaped =
                switch (c) {
                    case '\t' -> 't';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    case '\\' -> '\\';
                    default -> 0;
                };
        if (escaped == 0) {
            array[size++] = (byte) c;
        } else {
            array[size++] = '\\';
            array[size++] = (byte) escaped;
        }
    }

    private void three(int c) {
        array[size++] = (byte) (0xE0 | c >> 12);
        array[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        array[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void four(int c) {
        array[size++] = (byte) (0xF0 | c >> 18);
        array[size++] = (byte) (0x80 | c >> 12 & 0x3F);
        array[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        array[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void room(int bytes) {
        if (array.length - size < bytes) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + bytes));
        }
    }
}
