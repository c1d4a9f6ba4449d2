package dev.shorewise.finance.rates.rest;

import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.rates.Quote;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate as callers read it. */
@Schema(name = "ExchangeRate")
record ExchangeRateJson(
        @Schema(examples = "ECB-DAILY") String rateSet,

        @Schema(description = "One unit of this ...", examples = "EUR")
        String per,

        @Schema(description = "... is worth so many units of this.", examples = "USD")
        String currency,

        @Schema(
                description = "Half up at eight decimals; conversions are not rounded in between.",
                examples = "1.06660000")
        String rate,

        QuoteJson perQuote,
        QuoteJson currencyQuote,

        @Schema(examples = "European Central Bank, euro foreign exchange reference rates")
        String source) {

    /** Who publishes the rates of days. */
    static final String PUBLISHED = "European Central Bank, euro foreign exchange reference rates";

    /** What one euro was worth. */
    @Schema(name = "EuroQuote")
    record QuoteJson(
            String currency,
            @Schema(examples = "1.0666") String perEur,

            @Schema(description = "Days that were published.")
            int days,

            LocalDate firstDay,
            LocalDate lastDay) {

        static QuoteJson of(Quote quote) {
            return new QuoteJson(
                    quote.currency(),
                    quote.days() == 1
                            ? quote.sum().toPlainString()
                            : quote.perEuro().toPlainString(),
                    quote.days(),
                    quote.first(),
                    quote.last());
        }
    }

    static ExchangeRateJson of(ExchangeRate rate, String source) {
        return new ExchangeRateJson(
                rate.set().id(),
                rate.from().currency(),
                rate.into().currency(),
                rate.value().toPlainString(),
                QuoteJson.of(rate.from()),
                QuoteJson.of(rate.into()),
                source);
    }
}
