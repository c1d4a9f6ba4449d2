package dev.shorewise.finance.money;

import java.util.Currency;
import java.util.Optional;

/** ISO 4217 codes, also those of currencies that are no longer paid with. */
public final class Currencies {

    /** The pattern of a code, for checks at the edge. */
    public static final String PATTERN = "[A-Z]{3}";

    private Currencies() {}

    /** The currency of a code; empty if nothing can be paid in it, as in gold (XAU) or none (XXX). */
    public static Optional<Currency> find(String code) {
        try {
            return Optional.of(Currency.getInstance(code)).filter(currency -> currency.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
