package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.CostLines;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.rates.ExchangeRates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A vendor's month in the currency of a report: each line converted by the mean rate of the month and rounded once. */
@ApplicationScoped
public class BookedCosts {

    private final CostLines ledger;
    private final ExchangeRates rates;

    BookedCosts(CostLines ledger, ExchangeRates rates) {
        this.ledger = ledger;
        this.rates = rates;
    }

    /** A line and what it is in the currency of the report. */
    public record Converted(CostLine line, Money cost) {}

    /** All lines; empty if a currency has no rate in the month. */
    public Optional<List<Converted>> of(String vendorId, YearMonth month, Currency currency) {
        Map<String, Optional<ExchangeRate>> known = new HashMap<>();
        List<Converted> converted = new ArrayList<>();
        for (CostLine line : ledger.all(CostFilter.of(vendorId, month))) {
            String from = line.cost().currency().getCurrencyCode();
            if (from.equals(currency.getCurrencyCode())) {
                converted.add(new Converted(line, line.cost()));
                continue;
            }
            Optional<ExchangeRate> rate =
                    known.computeIfAbsent(from, code -> rates.ofMonth(code, currency.getCurrencyCode(), month));
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            converted.add(new Converted(line, rate.get().convert(line.cost())));
        }
        return Optional.of(converted);
    }
}
