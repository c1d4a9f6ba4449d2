package dev.shorewise.text.redaction;

/**
 * A text as rules can read it: digits of every script as 0 to 9, wide forms narrow, dashes and spaces of one kind, signs
 * without a width left out; and for each character where it came from.
 */
final class Plain {

    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_SHIFT = 0xFEE0;

    private final String text;
    private final int[] origins;

    private Plain(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Plain of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            int before = plain.length();
            if (Character.getType(point) != Character.FORMAT) {
                plain.appendCodePoint(plain(point));
            }
            for (int i = before; i < plain.length(); i++) {
                origins[i] = at;
            }
            at += Character.charCount(point);
        }
        origins[plain.length()] = original.length();
        return new Plain(plain.toString(), origins);
    }

    private static int plain(int point) {
        if (point < 128) {
            return point;
        }
        int type = Character.getType(point);
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(point, 10);
        }
        if (point >= WIDE_FIRST && point <= WIDE_LAST) {
            return point - WIDE_SHIFT;
        }
        if (type == Character.DASH_PUNCTUATION || point == 0x2212) {
            return '-';
        }
        return type == Character.SPACE_SEPARATOR ? ' ' : point;
    }

    String text() {
        return text;
    }

    /** Where a character stood in the original; of the one after the last, the original's length. */
    int origin(int at) {
        return origins[at];
    }
}
