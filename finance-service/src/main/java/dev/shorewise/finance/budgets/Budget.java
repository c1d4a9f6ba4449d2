package dev.shorewise.finance.budgets;

import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan for a vendor's month.
 *
 * @param currency of reports about it
 * @param rates fixed for the plan: units of that currency for one unit of each other currency
 * @param lines amounts by category, each in the currency that it is paid in
 */
public record Budget(String currency, Map<String, BigDecimal> rates, List<Line> lines) {

    /** A planned amount. */
    public record Line(String category, BigDecimal amount, String currency) {

        public Line {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(currency, "currency");
            CostCategory known = CostCategory.find(category)
                    .orElseThrow(() -> new IllegalArgumentException("lines: no category " + category));
            if (!known.isBooked()) {
                throw new IllegalArgumentException("lines: " + category + " is never booked");
            }
            Currency code = Currencies.find(currency)
                    .orElseThrow(() -> new IllegalArgumentException("lines: a currency of ISO 4217 such as EUR"));
            Money.flaw(amount, code).ifPresent(flaw -> {
                throw new IllegalArgumentException("lines: " + flaw);
            });
        }
    }

    public Budget {
        Objects.requireNonNull(currency, "currency");
        rates = rates == null ? Map.of() : Map.copyOf(rates);
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        if (Currencies.find(currency).isEmpty() || lines.isEmpty()) {
            throw new IllegalArgumentException("currency: a code of ISO 4217 such as EUR; lines: at least one");
        }
        if (rates.values().stream().anyMatch(rate -> rate.signum() <= 0)) {
            throw new IllegalArgumentException("rates: above 0");
        }
        Map<String, BigDecimal> known = rates;
        String reporting = currency;
        if (lines.stream()
                .anyMatch(line -> !line.currency().equals(reporting) && !known.containsKey(line.currency()))) {
            throw new IllegalArgumentException("rates: one for each other currency of the lines");
        }
    }

    /** The currency of reports. */
    public Currency reporting() {
        return Currencies.find(currency).orElseThrow();
    }

    /** Whether an amount in a currency can be said at the plan's rates. */
    public boolean converts(String code) {
        return code.equals(currency) || rates.containsKey(code);
    }

    /** An amount at the plan's rates; unrounded. */
    public BigDecimal atPlannedRate(BigDecimal amount, String code) {
        return code.equals(currency) ? amount : amount.multiply(rates.getOrDefault(code, BigDecimal.ONE));
    }
}
