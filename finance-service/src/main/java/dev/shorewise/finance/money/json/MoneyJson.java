package dev.shorewise.finance.money.json;

import dev.shorewise.finance.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money as callers read it: a decimal string, never a binary number. */
@Schema(name = "Money")
public record MoneyJson(
        @Schema(examples = "1234.50") String amount,
        @Schema(examples = "EUR") String currency) {

    /** Spells an amount at its currency's minor unit. */
    public static MoneyJson of(Money money) {
        return new MoneyJson(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
