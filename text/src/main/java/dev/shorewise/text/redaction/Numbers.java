package dev.shorewise.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that prove themselves by their check digits: payment cards (ISO/IEC 7812) and IBANs (ISO 13616). */
final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("(?<![\\d#])(?:\\d[ .\\-/]{0,2}){12,18}\\d(?!\\d)");
    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]{2}\\d{2}(?:[ \\-]?[A-Za-z0-9]){11,30}", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(
            Map.entry("AD", 24),
            Map.entry("AE", 23),
            Map.entry("AL", 28),
            Map.entry("AT", 20),
            Map.entry("AZ", 28),
            Map.entry("BA", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("BH", 22),
            Map.entry("BR", 29),
            Map.entry("CH", 21),
            Map.entry("CR", 22),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("DO", 28),
            Map.entry("EE", 20),
            Map.entry("EG", 29),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FO", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GE", 22),
            Map.entry("GI", 23),
            Map.entry("GL", 18),
            Map.entry("GR", 27),
            Map.entry("GT", 28),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IL", 23),
            Map.entry("IQ", 23),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("JO", 30),
            Map.entry("KW", 30),
            Map.entry("KZ", 20),
            Map.entry("LB", 28),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MD", 24),
            Map.entry("ME", 22),
            Map.entry("MK", 19),
            Map.entry("MR", 27),
            Map.entry("MT", 31),
            Map.entry("MU", 30),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PK", 24),
            Map.entry("PL", 28),
            Map.entry("PS", 29),
            Map.entry("PT", 25),
            Map.entry("QA", 29),
            Map.entry("RO", 24),
            Map.entry("RS", 22),
            Map.entry("SA", 24),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("TN", 24),
            Map.entry("TR", 26),
            Map.entry("UA", 29),
            Map.entry("VA", 22),
            Map.entry("XK", 20));

    private Numbers() {}

    static void cards(String text, List<Span> found) {
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            String number = digits.group().replaceAll("\\D", "");
            if (isIssued(number) && luhn(number)) {
                found.add(new Span(digits.start(), digits.end(), "[card]"));
            }
        }
    }

    static void ibans(String text, List<Span> found) {
        Matcher iban = IBAN.matcher(text);
        int from = 0;
        while (from < text.length() && iban.find(from)) {
            Integer length = IBAN_LENGTHS.get(iban.group().substring(0, 2).toUpperCase(Locale.ROOT));
            int end = length == null ? -1 : end(text, iban.start(), length);
            if (end > 0 && mod97(text.substring(iban.start(), end).replaceAll("[ \\-]", ""))) {
                found.add(new Span(iban.start(), end, "[iban]"));
                from = end;
            } else {
                from = iban.start() + 1;
            }
        }
    }

    /** Where so many letters and digits end; -1 if the text or the word ends elsewhere. */
    private static int end(String text, int start, int length) {
        int count = 0;
        int at = start;
        while (at < text.length() && count < length) {
            char c = text.charAt(at++);
            if (c != ' ' && c != '-') {
                count++;
            }
        }
        boolean whole = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
        return count == length && whole ? at : -1;
    }

    private static boolean mod97(String iban) {
        String turned = (iban.substring(4) + iban.substring(0, 4)).toUpperCase(Locale.ROOT);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            if (value < 0) {
                return false;
            }
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** Whether a network issues numbers of that length with that beginning. */
    private static boolean isIssued(String number) {
        int length = number.length();
        int two = Integer.parseInt(number.substring(0, 2));
        int four = Integer.parseInt(number.substring(0, 4));
        return switch (number.charAt(0)) {
            case '4' -> length == 13 || length == 16 || length == 19;
            case '5' -> length == 16 && two >= 51 && two <= 55 || two == 50 || two >= 56;
            case '2' -> length == 16 && four >= 2200 && four <= 2720;
            case '3' ->
                length == 15 && (two == 34 || two == 37)
                        || length >= 14 && (two == 30 || two == 36 || two == 38 || two == 39)
                        || length >= 16 && four >= 3528 && four <= 3589;
            case '6' -> length >= 16 && (four == 6011 || two == 65 || two == 64 || two == 62 || two == 60) || two == 67;
            default -> false;
        };
    }

    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
