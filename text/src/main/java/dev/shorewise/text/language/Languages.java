package dev.shorewise.text.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Tells languages apart by the runs of letters that are usual in each: naive Bayes over one to four letters. Where the
 * script alone decides, it does. Hindi in Latin letters, which no table of written Hindi knows, is told by its commonest
 * words.
 */
public final class Languages {

    /** The table's unit: a byte is this many times the logarithm of a frequency. */
    public static final double UNIT = 0.08;

    /** What a run weighs that a language does not know. */
    public static final byte UNSEEN = (byte) (-10.2 / UNIT);

    private static final double TEMPER = 0.3;
    private static final double HOME = 1.5;
    private static final double NEAR = 0.8;
    private static final double KNOWN_WORD = 1.3;
    private static final double UNKNOWN_WORD = 0.7;
    private static final int WORDS = 30;
    private static final Set<String> NEIGHBOURS = Set.of("de", "es", "fr", "it", "pt", "nl");
    private static final Set<String> HINDI = Set.of(
            "hai", "hain", "nahi", "nahin", "nhi", "kya", "aur", "mein", "ka", "ki", "ke", "ko", "bhi", "tha", "thi",
            "ye", "yeh", "kar", "toh", "raha", "rahe", "gaya", "kuch", "apne", "hum", "aap", "sab", "koi", "liye",
            "tak", "mera", "hota", "hoga", "karo", "kab", "kyu", "kyun", "abhi", "phir", "desh", "bhai");

    private final List<String> codes;
    private final byte[] table;
    private final Set<String> english;

    private Languages(List<String> codes, byte[] table, Set<String> english) {
        this.codes = codes;
        this.table = table;
        this.english = english;
    }

    /** Loads the table that ships. */
    public static Languages load() {
        try (InputStream file = Languages.class.getResourceAsStream("/dev/shorewise/text/models/languages.gz")) {
            if (file == null) {
                throw new IllegalStateException("the table of languages is not on the class path");
            }
            DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16));
            List<String> codes = List.of(in.readUTF().split(" "));
            byte[] table = new byte[LetterGrams.BUCKETS * codes.size()];
            in.readFully(table);
            return new Languages(codes, table, Set.of(in.readUTF().split(" ")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The likeliest language. */
    public Spoken of(String clean) {
        String byScript = script(clean);
        if (!byScript.isEmpty()) {
            return new Spoken(byScript, 0.99);
        }
        int count = codes.size();
        double[] sums = new double[count];
        int[] runs = new int[1];
        LetterGrams.walk(clean, (bucket, length) -> {
            int row = bucket * count;
            if (table[row] != 0) {
                runs[0]++;
                for (int i = 0; i < count; i++) {
                    sums[i] += table[row + i];
                }
            }
        });
        if (runs[0] == 0) {
            return Spoken.UNKNOWN;
        }
        String[] words = clean.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+");
        Spoken spoken = likeliest(sums, english(words));
        return isLatin(spoken.code()) && hindiWords(words) ? new Spoken("hi", 0.7) : spoken;
    }

    /** How much likelier its words make English, as a logarithm: short texts are told by their words. */
    private double english(String[] words) {
        double sum = 0;
        for (int i = 0; i < Math.min(WORDS, words.length); i++) {
            if (!words[i].isEmpty()) {
                sum += english.contains(words[i].replace('’', '\'')) ? KNOWN_WORD : -UNKNOWN_WORD;
            }
        }
        return sum;
    }

    private Spoken likeliest(double[] sums, double english) {
        double best = Double.NEGATIVE_INFINITY;
        int at = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] * UNIT * TEMPER + expected(codes.get(i), english);
            if (sums[i] > best) {
                best = sums[i];
                at = i;
            }
        }
        double total = 0;
        for (double sum : sums) {
            total += Math.exp(sum - best);
        }
        return new Spoken(codes.get(at), 1 / total);
    }

    /** How much likelier a language is before a letter is read, as a logarithm. */
    private static double expected(String code, double english) {
        return code.equals("en") ? HOME + english : NEIGHBOURS.contains(code) ? NEAR : 0;
    }

    private static boolean isLatin(String code) {
        return !Set.of("ru", "uk").contains(code);
    }

    private static boolean hindiWords(String[] words) {
        long found = Arrays.stream(words).filter(HINDI::contains).distinct().count();
        return found >= 2 && found * 8 >= words.length;
    }

    /** The language that a script alone tells; empty if it does not. */
    private static String script(String text) {
        int[] counts = new int[8];
        int letters = 0;
        for (int i = 0; i < text.length() && letters < 200; i++) {
            char c = text.charAt(i);
            if (c < 0x370 || !Character.isLetter(c)) {
                letters += Character.isLetter(c) ? 1 : 0;
                continue;
            }
            letters++;
            switch (Character.UnicodeScript.of(c)) {
                case ARABIC -> counts[0]++;
                case DEVANAGARI -> counts[1]++;
                case HIRAGANA, KATAKANA -> counts[2]++;
                case HANGUL -> counts[3]++;
                case HAN -> counts[4]++;
                case HEBREW -> counts[5]++;
                case THAI -> counts[6]++;
                case GREEK -> counts[7]++;
                default -> {}
            }
        }
        List<String> told = List.of("ar", "hi", "ja", "ko", "zh", "he", "th", "el");
        if (counts[2] > 0 && (counts[2] + counts[4]) * 2 > letters) {
            return "ja";
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] * 2 > letters) {
                return told.get(i);
            }
        }
        return "";
    }
}
