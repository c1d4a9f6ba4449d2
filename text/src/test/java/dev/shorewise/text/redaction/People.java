package dev.shorewise.text.redaction;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents what names a person, in the many ways that people write it, and what only looks like it. */
final class People {

    private static final List<String> BEFORE =
            List.of("My details: ", "please use ", "you have ", "it is ", "", "I gave you ", "Bitte ", "(");
    private static final List<String> AFTER = List.of(" thanks", ".", ", as I said", "", " and nobody answered!", ")");
    private static final List<String> SCRIPTS = List.of("0٠", "0०", "0０", "0𝟎");

    private final Random random;

    People(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A text with something in it.
     *
     * @param text the whole
     * @param planted the part that names a person
     */
    record Planted(String text, String planted) {}

    Planted person(int i) {
        String planted =
                switch (i % 4) {
                    case 0 -> email();
                    case 1 -> phone();
                    case 2 -> card();
                    default -> iban();
                };
        return new Planted(oneOf(BEFORE) + planted + oneOf(AFTER), planted);
    }

    /** Order numbers, dates, times, amounts, parcels, versions. */
    String lookAlike(int i) {
        String like =
                switch (i % 8) {
                    case 0 -> "order " + digits(8 + random.nextInt(5));
                    case 1 -> String.format("%04d-%02d-%02d", 2000 + below(30), 1 + below(12), 1 + below(28));
                    case 2 ->
                        String.format(
                                "%02d.%02d.%04d at %02d:%02d",
                                1 + below(28), 1 + below(12), 2000 + below(30), below(24), below(60));
                    case 3 -> "case #" + digits(16);
                    case 4 -> "EUR " + (1 + below(999)) + "," + digits(3) + "." + digits(2);
                    case 5 -> "invoice INV-" + digits(4) + "-" + digits(6);
                    case 6 ->
                        "flight " + (char) ('A' + below(26)) + (char) ('A' + below(26)) + digits(4) + " on gate B"
                                + below(60);
                    default ->
                        "parcel 1Z" + digits(3) + "AA" + digits(10) + ", version " + below(20) + "." + below(20) + "."
                                + below(900);
                };
        return oneOf(BEFORE) + like + oneOf(AFTER);
    }

    private String email() {
        String name = oneOf(List.of("jane.doe", "j_smith99", "müller", "o'neil", "ana+news", "x"));
        String host = oneOf(List.of("example.com", "mail.example.co.uk", "firma.de", "posta.example.org"));
        return name + oneOf(List.of("@", "@", "＠", " (at) ")) + host;
    }

    private String phone() {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        String region =
                oneOf(List.of("US", "GB", "DE", "FR", "ES", "IT", "NL", "BR", "IN", "PH", "AU", "JP", "ZA", "PL"));
        PhoneNumber example = phones.getExampleNumberForType(region, PhoneNumberUtil.PhoneNumberType.MOBILE);
        try {
            String national = phones.getNationalSignificantNumber(example);
            String changed = national.substring(0, national.length() - 3) + digits(3);
            PhoneNumber number = phones.parse("+" + example.getCountryCode() + changed, region);
            return spread(phones.format(
                    number, random.nextBoolean() ? PhoneNumberFormat.INTERNATIONAL : PhoneNumberFormat.E164));
        } catch (NumberParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String card() {
        String start = oneOf(List.of("4", "51", "55", "37", "6011", "2221", "3530"));
        int length = start.equals("37") ? 15 : 16;
        String number = start + digits(length - start.length() - 1);
        for (int last = 0; last < 10; last++) {
            if (luhn(number + last)) {
                number += last;
                break;
            }
        }
        String gap = oneOf(List.of("", " ", "-", "\u00a0", "–"));
        return spread(number.replaceAll("(.{4})(?=.)", "$1" + gap));
    }

    private String iban() {
        String[] form = oneOf(List.of("DE 18", "GB 18 WEST", "FR 23", "NL 14 ABNA", "ES 20"))
                .split(" ");
        String bank = form.length > 2 ? form[2] : "";
        String account = bank + digits(Integer.parseInt(form[1]) - bank.length());
        String turned = account + form[0] + "00";
        StringBuilder number = new StringBuilder();
        turned.chars().forEach(c -> number.append(Character.digit(c, 36)));
        int check = 98
                - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        String iban = form[0] + String.format(Locale.ROOT, "%02d", check) + account;
        return random.nextBoolean() ? iban : iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Now and then digits of another script, or signs without a width between them. */
    private String spread(String number) {
        int way = random.nextInt(6);
        if (way == 0) {
            int zero = oneOf(SCRIPTS).codePointAt(1);
            StringBuilder other = new StringBuilder();
            number.chars().forEach(c -> other.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c));
            return other.toString();
        }
        return way == 1 ? number.replaceAll("(\\d{3})(?=\\d)", "$1\u200b") : number;
    }

    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
        }
        return sum % 10 == 0;
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(below(10));
        }
        return digits.toString();
    }

    private int below(int limit) {
        return random.nextInt(limit);
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
