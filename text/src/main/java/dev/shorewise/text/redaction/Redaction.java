package dev.shorewise.text.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces e-mail addresses, telephone numbers, payment cards, IBANs and names that follow a title by what they are.
 * What was replaced is kept nowhere. Redacting twice changes nothing more.
 */
public final class Redaction {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+'\\-])[\\p{L}\\p{N}._%+'\\-]++ ?(?:@|\\(at\\)|\\[at\\]) ?[\\p{L}\\p{N}\\-]+(?:(?:\\.|\\(dot\\)|\\[dot\\])[\\p{L}\\p{N}\\-]+)*"
                    + "(?:\\.|\\(dot\\)|\\[dot\\])\\p{L}{2,24}",
            Pattern.CASE_INSENSITIVE);
    /** Titles that are no other word, however they are written; the others only as they are spelt, or in capitals. */
    private static final String TITLE =
            "(?:(?iu:Mrs?|Dr|Prof|Herrn?|Frau|Señora?|Srta?|Monsieur|Madame|Mme|Mlle|Signora?|Senhora?|Dhr|"
                    + "Mevr|Mevrouw|Meneer)|Ms|ms|Miss|MISS|Mister|MISTER|Sir|SIR|Madam|MADAM|Sra?|Sig)\\b\\.? +";

    private static final Pattern NAME = Pattern.compile("\\b(?:" + TITLE
            + "(\\p{Lu}[\\p{L}'’\\-]+(?: +(?:van|von|de|der|den|da|di|dos|la) +)?(?: +\\p{Lu}[\\p{L}'’\\-]+)?)"
            + "|(?i:Mrs?)\\b\\.? +((?!(?:and|or)\\b)\\p{Ll}[\\p{L}'’\\-]+))");

    private Redaction() {}

    /** The text without what names a person. */
    public static String of(String text) {
        Plain plain = Plain.of(text);
        List<Span> found = new ArrayList<>();
        Matcher email = EMAIL.matcher(plain.text());
        while (email.find()) {
            found.add(new Span(email.start(), email.end(), "[email]"));
        }
        Numbers.ibans(plain.text(), found);
        Numbers.cards(plain.text(), found);
        Phones.find(plain.text(), found);
        Matcher name = NAME.matcher(plain.text());
        while (name.find()) {
            int group = name.group(1) == null ? 2 : 1;
            found.add(new Span(name.start(group), name.end(group), "[name]"));
        }
        return found.isEmpty() ? text : replace(text, plain, found);
    }

    /** Where two overlap, what was found first in the order of the rules stands. */
    private static String replace(String text, Plain plain, List<Span> found) {
        List<Span> kept = new ArrayList<>();
        for (Span span : found) {
            if (kept.stream().noneMatch(other -> span.from() < other.to() && other.from() < span.to())) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(Span::from));
        StringBuilder redacted = new StringBuilder(text.length());
        int at = 0;
        for (Span span : kept) {
            redacted.append(text, at, plain.origin(span.from())).append(span.instead());
            at = plain.origin(span.to());
        }
        return redacted.append(text.substring(at)).toString();
    }
}
