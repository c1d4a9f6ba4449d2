package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Results of a model brought to what is shown. */
final class Figures {

    private static final int PERCENT = 100;

    private Figures() {}

    /** Rounded once, for display. */
    static Money money(double amount, Currency currency) {
        return Money.rounded(BigDecimal.valueOf(amount), currency);
    }

    static String text(Money money) {
        return String.format(Locale.ROOT, "%,." + money.currency().getDefaultFractionDigits() + "f", money.amount())
                + " " + money.currency();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
    }

    static String number(double value) {
        return Math.abs(value) >= PERCENT
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
