package dev.shorewise.finance.unitcost;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * What several vendors are compared over.
 *
 * @param vendors their ids, the in-house team being one too
 * @param from the first month
 * @param to the last month
 * @param value what their costs are worth
 */
public record Scope(List<String> vendors, YearMonth from, YearMonth to, Valuation value) {

    /** Months at the most. */
    public static final int MOST_MONTHS = 24;

    /** Vendors at the most. */
    public static final int MOST_VENDORS = 20;

    public Scope {
        vendors = vendors.stream().distinct().toList();
        if (vendors.isEmpty() || vendors.size() > MOST_VENDORS) {
            throw new IllegalArgumentException("vendors: 1 to " + MOST_VENDORS);
        }
        if (to.isBefore(from) || !from.plusMonths(MOST_MONTHS).isAfter(to)) {
            throw new IllegalArgumentException("from and to: 1 to " + MOST_MONTHS + " months");
        }
    }

    /** Of the report. */
    public Currency currency() {
        return value.currency();
    }

    /** The months, the first one first. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}
