package dev.shorewise.text.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the word pieces of uncased BERT (Devlin et al. 2019): lower case without accents, punctuation alone,
 * then greedily the longest piece that the vocabulary knows.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int first;
    private final int last;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = id("[UNK]");
        this.first = id("[CLS]");
        this.last = id("[SEP]");
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** The pieces of a text between the marks of its beginning and its end, at most {@code limit} with them. */
    Pieces cut(String text, int limit) {
        List<int[]> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length() && pieces.size() < limit - 2) {
            int point = text.codePointAt(at);
            int width = Character.charCount(point);
            if (isSpace(point) || isIgnored(point)) {
                at += width;
            } else if (standsAlone(point)) {
                word(text, at, at + width, pieces);
                at += width;
            } else {
                int end = at;
                while (end < text.length()) {
                    int next = text.codePointAt(end);
                    if (isSpace(next) || standsAlone(next)) {
                        break;
                    }
                    end += Character.charCount(next);
                }
                word(text, at, end, pieces);
                at = end;
            }
        }
        int kept = Math.min(pieces.size(), limit - 2);
        long[] ids = new long[kept + 2];
        int[] starts = new int[kept + 2];
        ids[0] = first;
        for (int i = 0; i < kept; i++) {
            ids[i + 1] = pieces.get(i)[0];
            starts[i + 1] = pieces.get(i)[1];
        }
        ids[kept + 1] = last;
        starts[kept + 1] = text.length();
        return new Pieces(ids, starts);
    }

    /** Pieces all begin at their word's first character: enough to tell which words a piece belongs to. */
    private void word(String text, int from, int to, List<int[]> pieces) {
        String plain = plain(text.substring(from, to));
        if (plain.isEmpty()) {
            return;
        }
        int before = pieces.size();
        int start = 0;
        while (start < plain.length() && plain.length() <= LONGEST_WORD) {
            int end = plain.length();
            Integer id = null;
            while (end > start) {
                String candidate = start == 0 ? plain.substring(start, end) : "##" + plain.substring(start, end);
                id = vocabulary.get(candidate);
                if (id != null) {
                    break;
                }
                end--;
            }
            if (id == null) {
                break;
            }
            pieces.add(new int[] {id, from});
            start = end;
        }
        if (start < plain.length()) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(new int[] {unknown, from});
        }
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK && !isIgnored(point))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static boolean isIgnored(int point) {
        int type = Character.getType(point);
        return point == 0
                || point == 0xFFFD
                || (type == Character.CONTROL && !isSpace(point))
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    private static boolean standsAlone(int point) {
        if ((point >= 33 && point <= 47)
                || (point >= 58 && point <= 64)
                || (point >= 91 && point <= 96)
                || (point >= 123 && point <= 126)) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(point);
        };
    }

    /** Numbers of pieces, and for each the place in the text where its word begins. */
    record Pieces(long[] ids, int[] starts) {}
}
