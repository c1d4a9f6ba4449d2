package dev.shorewise.text.language;

import java.util.Locale;

/** Walks over the runs of one to four letters within the words of a text. */
public final class LetterGrams {

    /** How many buckets the runs are hashed into. */
    public static final int BUCKETS = 1 << 18;

    private static final int LONGEST = 4;
    private static final int READ = 1_000;

    /** Is told each run. */
    public interface Visitor {

        void visit(int bucket, int length);
    }

    private LetterGrams() {}

    /** Tells the runs of the first thousand characters; words that a person did not choose are left out. */
    public static void walk(String clean, Visitor visitor) {
        String text = clean.substring(0, Math.min(READ, clean.length())).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
            boolean handle = at > 0 && (text.charAt(at - 1) == '@' || text.charAt(at - 1) == '#');
            if (!handle && !text.startsWith("http", at)) {
                word(text, at, end, visitor);
            }
            at = end;
        }
    }

    /** The bucket of one run. */
    public static int bucket(CharSequence run) {
        int hash = 7;
        for (int i = 0; i < run.length(); i++) {
            hash = hash * 131 + run.charAt(i);
        }
        return mix(hash);
    }

    private static void word(String text, int from, int to, Visitor visitor) {
        for (int start = from; start < to; start++) {
            int hash = 7;
            for (int i = start; i < Math.min(to, start + LONGEST); i++) {
                hash = hash * 131 + text.charAt(i);
                visitor.visit(mix(hash), i - start + 1);
            }
        }
    }

    private static boolean isInWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static int mix(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return (mixed ^ mixed >>> 16) & BUCKETS - 1;
    }
}
