package dev.shorewise.finance.rates;

import dev.shorewise.finance.rates.store.RateRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Looks up what one currency is worth in another. */
@ApplicationScoped
public class ExchangeRates {

    private final RateRows rows;
    private final BudgetRates budget;
    private final int reachDays;

    ExchangeRates(RateRows rows, BudgetRates budget, RateSettings settings) {
        this.rows = rows;
        this.budget = budget;
        this.reachDays = Math.toIntExact(settings.reach().toDays());
    }

    /** The reference rate of a day, or the last one published within reach before it; empty if there is none. */
    @Transactional
    public Optional<ExchangeRate> ofDay(String from, String into, LocalDate day) {
        return daily(from, day).flatMap(contract -> daily(into, day)
                .map(report -> new ExchangeRate(RateSet.ECB_DAILY, contract, report)));
    }

    /**
     * The rate of a month by its set; empty if one of the currencies has none.
     *
     * @param set one of months
     */
    @Transactional
    public Optional<ExchangeRate> of(RateSet set, String from, String into, YearMonth month) {
        return switch (set) {
            case CLOSING -> ofClosing(from, into, month);
            case BUDGET -> ofBudget(from, into, month);
            case MONTH_AVERAGE -> ofMonth(from, into, month);
            case ECB_DAILY -> throw new IllegalArgumentException("a month has no one rate of " + set.id());
        };
    }

    /** The mean of the published days of a month; empty if one of the currencies has none. */
    @Transactional
    public Optional<ExchangeRate> ofMonth(String from, String into, YearMonth month) {
        return monthly(from, month).flatMap(contract -> monthly(into, month)
                .map(report -> new ExchangeRate(RateSet.MONTH_AVERAGE, contract, report)));
    }

    /** The rate at which a month closes: that of its last day, by the rule of days. */
    @Transactional
    public Optional<ExchangeRate> ofClosing(String from, String into, YearMonth month) {
        return daily(from, month.atEndOfMonth()).flatMap(contract -> daily(into, month.atEndOfMonth())
                .map(report -> new ExchangeRate(RateSet.CLOSING, contract, report)));
    }

    /** The rate that the month's year is planned with; empty if nobody planned one of the currencies. */
    @Transactional
    public Optional<ExchangeRate> ofBudget(String from, String into, YearMonth month) {
        Year year = Year.of(month.getYear());
        return budget.find(year, null)
                .flatMap(plan -> plan.rates().quote(from, year).flatMap(contract -> plan.rates()
                        .quote(into, year)
                        .map(report -> new ExchangeRate(RateSet.BUDGET, contract, report))));
    }

    private Optional<Quote> daily(String currency, LocalDate day) {
        return currency.equals(Quote.EURO)
                ? Optional.of(Quote.euro(day, day))
                : rows.last(currency, day.minusDays(reachDays), day);
    }

    private Optional<Quote> monthly(String currency, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return currency.equals(Quote.EURO) ? Optional.of(Quote.euro(first, last)) : rows.total(currency, first, last);
    }
}
