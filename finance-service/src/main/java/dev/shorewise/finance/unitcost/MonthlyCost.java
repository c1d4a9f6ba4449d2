package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.rates.ExchangeRate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cost of a month in one currency. Each line is converted and rounded once; totals are sums of rounded lines, so they
 * always add up.
 *
 * @param categories in the order of the categories, those without a line left out
 * @param total of what was booked; memos and rows of a model are listed and not counted
 * @param rates used, by the currency that they convert
 */
public record MonthlyCost(List<CategoryCost> categories, Money total, Map<String, ExchangeRate> rates) {

    public MonthlyCost {
        categories = List.copyOf(categories);
        rates = Map.copyOf(rates);
    }

    /**
     * Adds up lines.
     *
     * @param rates one for each currency of the lines but the report's own
     */
    static MonthlyCost of(List<CostLine> lines, Valuation value, Map<String, ExchangeRate> rates) {
        Map<CostCategory, CategoryCost> categories = new EnumMap<>(CostCategory.class);
        for (CostLine line : lines) {
            ExchangeRate rate = rates.get(line.cost().currency().getCurrencyCode());
            Money paid = value.basis().of(line);
            Money converted = rate == null ? paid : rate.convert(paid);
            categories.merge(
                    line.category(),
                    new CategoryCost(line.category(), converted, 1),
                    (sum, one) -> sum.plus(one.cost()));
        }
        Money total = categories.values().stream()
                .filter(category -> category.category().isBooked())
                .map(CategoryCost::cost)
                .reduce(Money.zero(value.currency()), Money::plus);
        return new MonthlyCost(List.copyOf(categories.values()), total, rates);
    }

    /** Whether anything was booked. */
    public boolean hasBookedLines() {
        return categories.stream().anyMatch(category -> category.category().isBooked());
    }
}
