package dev.shorewise.text.redaction;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers: any with its country's code; without one, those written as their country groups them, and bare rows
 * of digits that a word such as "call" announces.
 */
final class Phones {

    private static final int FEWEST = 7;
    private static final long TRIES = 100;
    private static final List<String> REGIONS =
            List.of("US", "GB", "DE", "FR", "ES", "IT", "NL", "PT", "BR", "IN", "PH", "AU");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}:\\d{2}(?::\\d{2})?)(?!\\d)");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)(?:call|phone|tel|mobile|cell|whatsapp|fax|reach|ring|text|dial|telefon|handy|rufnummer|teléfono|móvil|llam\\w+"
                    + "|téléphone|portable|appel\\w*|telefono|cellulare|chiam\\w+|telefone|celular|lig\\w+|bel|mobiel)"
                    + "[^\\d\\n]{0,25}(\\+?\\d(?:[ ().\\-/]{0,2}\\d){6,14})(?!\\d)");
    private static final Pattern WITH_CODE =
            Pattern.compile("(?<![\\d+])(?:\\+|00)[ ]?[1-9](?:[ ().\\-/]{0,3}\\d){6,14}(?!\\d)");

    private Phones() {}

    static void find(String text, List<Span> found) {
        if (text.chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST) {
            return;
        }
        String undated =
                DATE.matcher(text).replaceAll(date -> "x".repeat(date.group().length()));
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        collect(phones.findNumbers(undated, "ZZ", Leniency.POSSIBLE, TRIES), found);
        Matcher withCode = WITH_CODE.matcher(undated);
        while (withCode.find()) {
            found.add(new Span(withCode.start(), withCode.end(), "[phone]"));
        }
        Matcher announced = ANNOUNCED.matcher(undated);
        while (announced.find()) {
            found.add(new Span(announced.start(1), announced.end(1), "[phone]"));
        }
        for (String region : REGIONS) {
            for (PhoneNumberMatch match : phones.findNumbers(undated, region, Leniency.STRICT_GROUPING, TRIES)) {
                if (isGrouped(match.rawString()) && !continuesWord(undated, match.start())) {
                    found.add(new Span(match.start(), match.end(), "[phone]"));
                }
            }
        }
    }

    /** Whether letters or a number sign stand right before, as in an order's number. */
    private static boolean continuesWord(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (text.charAt(at) == '-' || text.charAt(at) == '/')) {
            at--;
        }
        return at >= 0 && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#');
    }

    private static boolean isGrouped(String written) {
        return written.chars().anyMatch(c -> !Character.isDigit(c)) && !written.startsWith("$");
    }

    private static void collect(Iterable<PhoneNumberMatch> matches, List<Span> found) {
        matches.forEach(match -> found.add(new Span(match.start(), match.end(), "[phone]")));
    }
}
