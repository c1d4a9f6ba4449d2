package dev.shorewise.text.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words in lower case with their places. Signs that are no letters, such as a smile, are words of their own.
 *
 * @param words in order
 * @param places the character at which each begins
 */
public record Tokens(List<String> words, List<Integer> places) {

    /** Cuts a text. */
    public static Tokens of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int at = 0;
        while (at < lower.length()) {
            int point = lower.codePointAt(at);
            int end = at + Character.charCount(point);
            if (Character.isWhitespace(point)) {
                at = end;
                continue;
            }
            if (isLetter(point)) {
                while (end < lower.length() && isInner(lower, end)) {
                    end += Character.charCount(lower.codePointAt(end));
                }
            } else if (point < 128) {
                while (end < lower.length() && isSign(lower.charAt(end), end - at)) {
                    end++;
                }
            }
            words.add(lower.substring(at, end).replace('’', '\''));
            places.add(at);
            at = end;
        }
        return new Tokens(words, places);
    }

    /** Where a word ends. */
    public int end(int word) {
        return places.get(word) + words.get(word).length();
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point);
    }

    private static boolean isInner(String text, int at) {
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        return isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || ((point == '\'' || point == '’' || point == '-')
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1)));
    }

    /** Signs that stand together are one word, so that a smile made of three is found. */
    private static boolean isSign(char c, int before) {
        return before < 3
                && c < 128
                && c > ' '
                && (!Character.isLetterOrDigit(c) || (before < 3 && (c == 'd' || c == '3')));
    }
}
