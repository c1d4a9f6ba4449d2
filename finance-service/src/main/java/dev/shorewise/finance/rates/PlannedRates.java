package dev.shorewise.finance.rates;

import dev.shorewise.finance.money.Currencies;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/**
 * What the client plans a year with.
 *
 * @param source who decided so, and where it is written
 * @param perEuro units of a currency for one euro, by its code of ISO 4217; above 0, at most eight decimals
 */
public record PlannedRates(String source, Map<String, BigDecimal> perEuro) {

    private static final int MOST_SOURCE = 1000;

    public PlannedRates {
        if (source == null || source.isBlank() || source.length() > MOST_SOURCE) {
            throw new IllegalArgumentException("source: who decided so, and where it is written");
        }
        if (perEuro == null || perEuro.isEmpty()) {
            throw new IllegalArgumentException("perEuro: units of a currency for one euro, at least one");
        }
        perEuro.forEach((currency, rate) -> {
            if (currency.equals(Quote.EURO)
                    || Currencies.find(currency).isEmpty()
                    || rate.signum() <= 0
                    || rate.stripTrailingZeros().scale() > Quote.DECIMALS) {
                throw new IllegalArgumentException(
                        "perEuro: codes of ISO 4217 but EUR, and rates above 0 of at most eight decimals");
            }
        });
        perEuro = Map.copyOf(perEuro);
    }

    /** What one euro is planned to be worth; empty if that is not planned. */
    Optional<Quote> quote(String currency, Year year) {
        return currency.equals(Quote.EURO)
                ? Optional.of(Quote.euro(year.atDay(1), year.atDay(year.length())))
                : Optional.ofNullable(perEuro.get(currency))
                        .map(rate -> new Quote(currency, rate, 1, year.atDay(1), year.atDay(year.length())));
    }
}
