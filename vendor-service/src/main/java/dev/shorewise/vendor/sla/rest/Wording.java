package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.Definitions;
import dev.shorewise.vendor.sla.engine.LevelResult;
import dev.shorewise.vendor.sla.engine.State;
import dev.shorewise.vendor.sla.engine.Step;
import dev.shorewise.vendor.sla.terms.Known;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A statement's values as people write them. */
final class Wording {

    /** A space that does not break. */
    private static final char NARROW = '\u00a0';

    private Wording() {}

    /** A share in percent with all its digits, anything else as it is. */
    static String value(ServiceLevel level, @Nullable BigDecimal value) {
        if (value == null) {
            return "no value";
        }
        boolean share = Definitions.known(level.measurement().definition())
                .map(Known::isShare)
                .orElse(false);
        return share ? plain(value.movePointRight(2)) + " %" : plain(value);
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
        return step.text() + (step.result() == null ? "" : " = " + plain(step.result())) + " [" + step.rule() + "]";
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
