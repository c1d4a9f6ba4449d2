package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.sla.Definitions;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.LevelResult;
import dev.shorewise.vendor.sla.engine.State;
import dev.shorewise.vendor.sla.engine.Step;
import dev.shorewise.vendor.sla.terms.Known;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A statement's values as people write them. */
final class Wording {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Map<String, String> VERDICTS = Map.of(
            "MINIMUM_DEFAULT", "worse than the minimum",
            "EXPECTED_DEFAULT", "worse than expected",
            "NOT_MEASURED", "not measured",
            "NOT_REPORTED", "not reported",
            "MISSED", "missed",
            "MET", "met");

    /** A space that does not break. */
    private static final char NARROW = '\u00a0';

    private Wording() {}

    /** A share in percent with all its digits, anything else as it is with its unit. */
    static String value(ServiceLevel level, @Nullable BigDecimal value) {
        if (value == null) {
            return "no value";
        }
        String definition = level.measurement().definition();
        boolean share = Definitions.known(definition).map(Known::isShare).orElse(false);
        return share
                ? plain(value.movePointRight(2)) + " %"
                : (plain(value) + " " + Definitions.unit(definition)).strip();
    }

    static String promise(ServiceLevel level) {
        Promise promise = level.promise();
        String side = promise.side() == Side.AT_LEAST ? "at least " : "at most ";
        return promise.minimum().compareTo(promise.expected()) == 0
                ? side + value(level, promise.expected())
                : side + value(level, promise.expected()) + ", never "
                        + (promise.side() == Side.AT_LEAST ? "below " : "above ") + value(level, promise.minimum());
    }

    static String verdict(LevelResult level) {
        String state = level.verdict().gap() == null
                ? words(level.verdict().state())
                : words(level.verdict().state()) + ": "
                        + words(level.verdict().gap().reason());
        String grade =
                switch (level.verdict().defaultClass()) {
                    case NONE -> level.verdict().waived() ? ", waived" : "";
                    case EXPECTED_DEFAULT -> ", worse than expected";
                    case MINIMUM_DEFAULT ->
                        level.verdict().state() == State.NOT_MEASURED
                                ? ", counted as worse than the minimum"
                                : ", worse than the minimum";
                };
        return state + grade;
    }

    static String sentence(Step step) {
        return inWords(step.text()) + (step.result() == null ? "" : " = " + plain(step.result())) + " [" + step.rule()
                + "]";
    }

    /** A figure by its parts; where there are none that is said, and no nought over nought. */
    static String figure(Figure figure) {
        return figure.hasValue() ? figure.toString() : "no data";
    }

    /** How far the records can be relied on, and why not; what nobody looked at is not called good. */
    static String grade(@Nullable FeedGrade grade) {
        return grade == null
                ? "The records that this rests on were not graded: nobody had looked at them."
                : "The records that this rests on are graded " + grade.grade() + " (A to D) as of "
                        + time(grade.gradedAt())
                        + (grade.reasons().isEmpty()
                                ? ": nothing speaks against them."
                                : ": " + String.join(" ", grade.reasons()));
    }

    /** What is measured, with its parameters. */
    static String definition(Measurement measurement) {
        StringBuilder text = new StringBuilder(measurement.definition());
        new TreeMap<>(measurement.params())
                .forEach((name, value) ->
                        text.append(", ").append(name).append(" = ").append(value));
        return text.toString();
    }

    /** To the minute, for people. */
    static String time(Instant moment) {
        return MINUTE.format(moment);
    }

    /** A sentence with its verdicts in words. */
    static String inWords(String sentence) {
        String words = sentence.replaceFirst(": NONE$", ": kept").replace("(NONE)", "(kept)");
        for (Map.Entry<String, String> verdict : VERDICTS.entrySet()) {
            words = words.replaceAll("\\b" + verdict.getKey() + "\\b", verdict.getValue());
        }
        return words;
    }

    /** An amount with all its decimals, and at least those of its coins; thousands apart. */
    static String amount(BigDecimal amount, String currency) {
        int coins = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        int decimals = Math.max(coins, amount.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", amount).replace(',', NARROW) + NARROW + currency;
    }

    static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "none";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
