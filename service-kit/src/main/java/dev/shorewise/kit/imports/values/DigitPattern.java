package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.format.Slice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A pattern of digits and fixed characters, read straight from the bytes. A single letter stands for one or two digits,
 * {@code S} for one to nine, two letters for exactly two, {@code X} for {@code Z}, {@code +hh}, {@code +hhmm} or
 * {@code +hh:mm}.
 */
final class DigitPattern implements TimePattern {

    private static final Pattern READABLE =
            Pattern.compile("((?<![yu])([yu]{4}|[yu]{2})(?![yu])|(?<!M)MM?(?!M)|(?<!d)dd?(?!d)"
                    + "|(?<!H)HH?(?!H)|(?<!m)mm?(?!m)|(?<!s)ss?(?!s)|S+|X+|'[^']*'|[^A-Za-z'\\[\\]{}#])+");
    private static final Pattern TOO_CLOSE =
            Pattern.compile("((?<!M)M(?!M)|(?<!d)d(?!d)|(?<!H)H(?!H)|(?<!m)m(?!m)|(?<!s)s(?!s)|S(?!S))(?=[yuMdHmsS])");
    private static final int LITERAL = 0x100;
    private static final int BAD = Integer.MIN_VALUE + 1;

    private final int[] steps;
    private final int[] widths;
    private final int firstYear;
    private int at;
    private int cachedDate = -1;
    private long cachedDay;

    DigitPattern(String pattern, int firstYear) {
        this.firstYear = firstYear;
        int[] found = new int[pattern.length()];
        int[] wide = new int[pattern.length()];
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean letter = !quoted && Character.isLetter(c);
            if (c == '\'') {
                quoted = !quoted;
            } else if (letter && count > 0 && found[count - 1] == kind(c)) {
                wide[count - 1]++;
            } else {
                found[count] = letter ? kind(c) : LITERAL | c;
                wide[count++] = 1;
            }
        }
        steps = java.util.Arrays.copyOf(found, count);
        widths = java.util.Arrays.copyOf(wide, count);
    }

    static boolean canRead(String pattern) {
        return READABLE.matcher(pattern).matches()
                && pattern.chars().allMatch(c -> c < 0x80)
                && !TOO_CLOSE.matcher(pattern).find()
                && pattern.matches(".*([yu].*M.*d|d.*M.*[yu]|M.*d.*[yu]).*");
    }

    @Override
    public boolean parse(Slice cell, ParsedTime into) {
        at = cell.from();
        int year = 0;
        int month = 0;
        int day = 0;
        long seconds = 0;
        long fraction = 0;
        int offset = ParsedTime.NO_OFFSET;
        for (int i = 0; i < steps.length; i++) {
            int width = widths[i];
            int value = steps[i] >= LITERAL ? literal(cell, steps[i] - LITERAL) : 0;
            switch (steps[i]) {
                case 'y' -> year = value = width == 2 ? shortYear(digits(cell, 2, 2)) : digits(cell, 4, 4);
                case 'M' -> month = value = digits(cell, width, 2);
                case 'd' -> day = value = digits(cell, width, 2);
                case 'H' -> seconds += 3600L * (value = below(24, digits(cell, width, 2)));
                case 'm' -> seconds += 60L * (value = below(60, digits(cell, width, 2)));
                case 's' -> seconds += value = below(60, digits(cell, width, 2));
                case 'S' -> fraction = value = fraction(cell, width);
                case 'X' -> offset = value = offset(cell);
                default -> {}
            }
            if (value == BAD) {
                return false;
            }
        }
        if (at != cell.to() || !exists(year, month, day)) {
            return false;
        }
        into.set(epochDay(year, month, day), seconds * 1_000_000 + fraction, offset);
        return true;
    }

    private static int kind(char letter) {
        return letter == 'u' ? 'y' : letter;
    }

    private int literal(Slice cell, int expected) {
        return at < cell.to() && cell.array()[at++] == expected ? 0 : BAD;
    }

    private int digits(Slice cell, int least, int most) {
        int value = 0;
        int count = 0;
        while (count < most && at < cell.to() && isDigit(cell.array()[at])) {
            value = value * 10 + cell.array()[at++] - '0';
            count++;
        }
        return count < least ? BAD : value;
    }

    private int fraction(Slice cell, int width) {
        int begin = at;
        int value = 0;
        int most = width == 1 ? 9 : width;
        for (int place = 0; place < most && at < cell.to() && isDigit(cell.array()[at]); place++, at++) {
            value = place < 6 ? value * 10 + cell.array()[at] - '0' : value;
        }
        int count = at - begin;
        for (int place = count; place < 6; place++) {
            value *= 10;
        }
        return count < (width == 1 ? 1 : width) ? BAD : value;
    }

    private int offset(Slice cell) {
        if (at >= cell.to()) {
            return BAD;
        }
        byte sign = cell.array()[at++];
        if (sign == 'Z') {
            return 0;
        }
        int hours = below(19, digits(cell, 2, 2));
        if (at < cell.to() && cell.array()[at] == ':') {
            at++;
        }
        int minutes = at < cell.to() && isDigit(cell.array()[at]) ? below(60, digits(cell, 2, 2)) : 0;
        if (hours == BAD || minutes == BAD || (sign != '+' && sign != '-')) {
            return BAD;
        }
        int seconds = hours * 3600 + minutes * 60;
        return sign == '-' ? -seconds : seconds;
    }

    private static int below(int bound, int value) {
        return value < bound ? value : BAD;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private int shortYear(int two) {
        return two == BAD ? BAD : firstYear + Math.floorMod(two - firstYear, 100);
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private long epochDay(int year, int month, int day) {
        int date = (year * 12 + month - 1) * 31 + day - 1;
        if (date != cachedDate) {
            cachedDate = date;
            cachedDay = LocalDate.of(year, month, day).toEpochDay();
        }
        return cachedDay;
    }
}
