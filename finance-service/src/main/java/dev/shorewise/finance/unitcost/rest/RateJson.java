package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.rates.Quote;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate that lines were converted with: units of the report's currency for one unit of theirs. */
@Schema(name = "UsedRate")
record RateJson(
        @Schema(examples = "MONTH-AVERAGE") String rateSet,
        @Schema(examples = "USD") String from,
        @Schema(examples = "EUR") String into,

        @Schema(description = "Half up at eight decimals; lines are converted without this rounding.")
        String rate,

        @Schema(description = "The first published day that it is made of.")
        LocalDate firstDay,

        @Schema(description = "The last published day that it is made of.")
        LocalDate lastDay,

        @Schema(description = "How many days were published.")
        int days) {

    static RateJson of(ExchangeRate rate) {
        Quote published = Stream.of(rate.from(), rate.into())
                .filter(quote -> !quote.currency().equals(Quote.EURO))
                .findFirst()
                .orElse(rate.from());
        return new RateJson(
                rate.set().id(),
                rate.from().currency(),
                rate.into().currency(),
                rate.value().toPlainString(),
                published.first(),
                published.last(),
                published.days());
    }
}
