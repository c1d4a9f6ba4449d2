package dev.shorewise.text.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a text that may each be about something else: sentences, and what stands around a "but". */
public final class Clauses {

    private static final Pattern BORDER = Pattern.compile(
            "[.!?;\\n…。！？]+(?=\\s|$)|(?:,\\s*|\\s)(?=(?:but|however|although|though|whereas|aber|jedoch|doch|pero|aunque|mais|"
                    + "cependant|ma|però|mas|porém|maar|echter)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHORTEST = 4;

    private Clauses() {}

    /**
     * A part.
     *
     * @param from its first character
     * @param to the character after it
     */
    public record Clause(int from, int to) {

        /** Its words. */
        public String of(String text) {
            return text.substring(from, to);
        }
    }

    /** The parts in order; a text without borders is one. */
    public static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        Matcher border = BORDER.matcher(text);
        int from = 0;
        while (border.find()) {
            if (border.end() - from >= SHORTEST) {
                clauses.add(new Clause(from, border.end()));
                from = border.end();
            }
        }
        if (text.length() - from >= SHORTEST || clauses.isEmpty()) {
            clauses.add(new Clause(from, text.length()));
        } else {
            Clause last = clauses.remove(clauses.size() - 1);
            clauses.add(new Clause(last.from(), text.length()));
        }
        return clauses;
    }
}
