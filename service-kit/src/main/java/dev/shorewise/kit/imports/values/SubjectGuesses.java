package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.Pseudonyms;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.profile.ImportProfile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose pseudonyms a row may give whose cells cannot be told apart: those of everything in it that could be a cell. So an
 * erasure, which knows only a pseudonym, finds the row. For one thread.
 */
public final class SubjectGuesses {

    /** A row with more pieces is no slip of a hand. */
    private static final int MOST_PIECES = 200;

    /** No profile takes a longer one. */
    private static final int LONGEST_NAME = 1000;

    private record Named(String field, FieldMapping mapping) {}

    private final Pseudonyms pseudonyms;
    private final List<Named> named = new ArrayList<>();
    private final List<Pattern> cuts;
    private final Set<Charset> charsets;
    private final boolean joined;

    /** Prepares to look into rows that a plan cannot read. */
    public SubjectGuesses(ReadingPlan plan) {
        ImportProfile profile = plan.profile();
        pseudonyms = plan.pseudonyms();
        for (Field field : plan.fields()) {
            FieldMapping mapping = profile.fields().get(field.name());
            if (mapping != null && field.type() == FieldType.HASHED && mapping.constant() == null) {
                named.add(new Named(field.name(), mapping));
            }
        }
        joined = named.stream().anyMatch(one -> one.mapping().columns().size() > 1);
        FileFormat format = profile.format();
        String quote = format.quote().isEmpty() ? "\"" : format.quote();
        cuts = List.of(
                Pattern.compile(Pattern.quote(format.delimiter())),
                Pattern.compile(Pattern.quote(quote)),
                Pattern.compile("[" + Pattern.quote(format.delimiter() + quote) + "\",;|\\t:{}\\[\\]]+"));
        charsets = new LinkedHashSet<>(
                List.of(Charset.forName(format.charset()), StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1));
    }

    /** The pseudonyms; empty if nobody can tell them: the row has too many pieces, or a name stands in several columns. */
    public Optional<List<String>> of(byte[] row) {
        if (named.isEmpty()) {
            return Optional.of(List.of());
        }
        Set<String> pieces = new LinkedHashSet<>();
        for (Charset charset : charsets) {
            String text = new String(row, charset);
            for (Pattern cut : cuts) {
                String[] cells = cut.split(text, MOST_PIECES + 1);
                if (joined || cells.length > MOST_PIECES) {
                    return Optional.empty();
                }
                Arrays.stream(cells)
                        .map(SubjectGuesses::stripped)
                        .filter(piece -> !piece.isEmpty() && piece.length() <= LONGEST_NAME)
                        .forEach(pieces::add);
            }
        }
        List<String> guesses = new ArrayList<>(pieces.size() * named.size());
        for (Named one : named) {
            pieces.forEach(piece -> guesses.add(
                    pseudonyms.of(one.field(), one.mapping().values().getOrDefault(piece, piece))));
        }
        return Optional.of(guesses);
    }

    /** Without spaces and quotes on both sides. */
    private static String stripped(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && isAround(piece.charAt(from))) {
            from++;
        }
        while (to > from && isAround(piece.charAt(to - 1))) {
            to--;
        }
        return piece.substring(from, to);
    }

    private static boolean isAround(char letter) {
        return letter == ' ' || letter == '"' || letter == '\'';
    }
}
