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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A vendor's month in the currency of a report: each line converted by the rate of the month and rounded once. */
@ApplicationScoped
public class BookedCosts {

    private final CostLines ledger;
    private final ExchangeRates rates;

    BookedCosts(CostLines ledger, ExchangeRates rates) {
        this.ledger = ledger;
        this.rates = rates;
    }

    /**
     * A line.
     *
     * @param paid on the basis that was asked for, in the currency of the bill
     * @param cost the same in the currency of the report
     */
    public record Converted(CostLine line, Money paid, Money cost) {}

    /** All lines; empty if a currency has no rate in the month. */
    public Optional<List<Converted>> of(String vendorId, YearMonth month, Valuation value) {
        String into = value.currency().getCurrencyCode();
        Map<String, Optional<ExchangeRate>> known = new HashMap<>();
        List<Converted> converted = new ArrayList<>();
        for (CostLine line : ledger.all(CostFilter.of(vendorId, month))) {
            String from = line.cost().currency().getCurrencyCode();
            Money paid = value.basis().of(line);
            if (from.equals(into)) {
                converted.add(new Converted(line, paid, paid));
                continue;
            }
            Optional<ExchangeRate> rate =
                    known.computeIfAbsent(from, code -> rates.of(value.rates(), code, into, month));
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            converted.add(new Converted(line, paid, rate.get().convert(paid)));
        }
        return Optional.of(converted);
    }
}
