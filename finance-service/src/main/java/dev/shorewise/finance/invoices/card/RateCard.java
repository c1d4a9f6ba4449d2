package dev.shorewise.finance.invoices.card;

import dev.shorewise.finance.money.Currencies;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor may charge from a month on.
 *
 * @param from the first month that it holds for
 * @param currency of its prices
 * @param items one for each service
 * @param indexation of its prices; null for none
 * @param currencyClause null if invoices are in the contract's currency
 * @param taxRate share of the net amount, for example 0.19; null if no tax is invoiced
 * @param tolerance what is too little to argue about; null for the standard
 */
public record RateCard(
        YearMonth from,
        String currency,
        List<RateItem> items,
        @Nullable Indexation indexation,
        @Nullable CurrencyClause currencyClause,
        @Nullable BigDecimal taxRate,
        @Nullable Tolerance tolerance) {

    private static final int MOST_ITEMS = 500;

    public RateCard {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(currency, "currency");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("items: 1 to " + MOST_ITEMS);
        }
        if (items.stream().map(RateItem::service).distinct().count() < items.size()) {
            throw new IllegalArgumentException("items: each service once");
        }
        if (Currencies.find(currency).isEmpty()
                || (currencyClause != null
                        && Currencies.find(currencyClause.billing()).isEmpty())) {
            throw new IllegalArgumentException("currency and currencyClause.billing: codes of ISO 4217 such as EUR");
        }
        if (taxRate != null && (taxRate.signum() < 0 || taxRate.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("taxRate: from 0 to 1");
        }
    }

    /** The same with another indexation. */
    public RateCard with(@Nullable Indexation other) {
        return new RateCard(from, currency, items, other, currencyClause, taxRate, tolerance);
    }

    /** The currency of invoices. */
    public Currency billing() {
        return Currencies.find(currencyClause == null ? currency : currencyClause.billing())
                .orElseThrow();
    }

    /** What was agreed for a service. */
    public Optional<RateItem> find(String service) {
        return items.stream().filter(item -> item.service().equals(service)).findFirst();
    }

    /** What is too little to argue about. */
    public Tolerance allowance() {
        return tolerance == null ? Tolerance.STANDARD : tolerance;
    }
}
