package dev.shorewise.text.learning;

import java.util.Arrays;
import java.util.Locale;

/**
 * The n-grams of a text as numbers of buckets: words and pairs of words, and characters 2 to 5 within a word and its
 * edges. Each family's values have length 1 together, so that a long text weighs no more than a short one.
 *
 * @param buckets numbers below {@link #BUCKETS}; one may occur twice
 * @param values as many
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read at once, never compared
public record Grams(int[] buckets, float[] values) {

    /** How many buckets there are. */
    public static final int BUCKETS = 1 << 17;

    private static final int LONGEST = 5;
    private static final int SHORTEST = 2;
    private static final int WORD = 0x5bd1e995;

    /** The n-grams of a text that {@link Cleaning} has read. */
    public static Grams of(String clean) {
        String text = clean.toLowerCase(Locale.ROOT);
        Collector words = new Collector(64);
        Collector characters = new Collector(512);
        int before = WORD;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
                continue;
            }
            int end = at + 1;
            if (isWord(c)) {
                while (end < text.length() && (isWord(text.charAt(end)) || isInner(text, end))) {
                    end++;
                }
            } else if (Character.isHighSurrogate(c) && end < text.length()) {
                end++;
            } else {
                while (end < text.length() && end < at + 3 && text.charAt(end) == c) {
                    end++;
                }
            }
            int word = hash(text, at, end);
            words.add(word);
            words.add(before * 31 + word * 17);
            before = word;
            edges(text, at, end, characters);
            at = end;
        }
        words.add(before * 31 + WORD);
        return join(words, characters);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '@'
                || c == '#'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInner(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static int hash(String text, int from, int to) {
        int hash = WORD;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + (c == '’' ? '\'' : c >= '0' && c <= '9' ? '0' : c);
        }
        return hash;
    }

    /** Characters of one word with a space before and after it. */
    private static void edges(String text, int from, int to, Collector characters) {
        for (int start = from - 1; start <= to; start++) {
            int hash = 7;
            for (int i = start; i < start + LONGEST && i <= to; i++) {
                hash = hash * 131 + (i < from || i == to ? ' ' : text.charAt(i));
                if (i - start + 1 >= SHORTEST) {
                    characters.add(hash ^ (i - start));
                }
            }
        }
    }

    private static Grams join(Collector words, Collector characters) {
        int count = words.size + characters.size;
        int[] buckets = Arrays.copyOf(words.buckets, count);
        System.arraycopy(characters.buckets, 0, buckets, words.size, characters.size);
        float[] values = new float[count];
        Arrays.fill(values, 0, words.size, (float) (1 / Math.sqrt(words.size)));
        Arrays.fill(values, words.size, count, (float) (1 / Math.sqrt(Math.max(1, characters.size))));
        return new Grams(buckets, values);
    }

    private static final class Collector {

        private int[] buckets;
        private int size;

        Collector(int room) {
            this.buckets = new int[room];
        }

        void add(int hash) {
            if (size == buckets.length) {
                buckets = Arrays.copyOf(buckets, size * 2);
            }
            int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
            mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
            buckets[size++] = (mixed ^ mixed >>> 16) & BUCKETS - 1;
        }
    }
}
