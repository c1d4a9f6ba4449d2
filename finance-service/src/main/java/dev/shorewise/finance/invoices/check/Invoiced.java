package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.invoices.InvoiceLine;
import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one service on an invoice.
 *
 * @param lines one or more
 */
record Invoiced(List<InvoiceLine> lines, Currency currency) {

    Money amount() {
        return lines.stream().map(InvoiceLine::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** Units together; empty if a line has none. */
    Optional<BigDecimal> quantity() {
        return lines.stream().anyMatch(line -> line.quantity() == null)
                ? Optional.empty()
                : Optional.of(lines.stream()
                        .map(InvoiceLine::quantity)
                        .flatMap(quantity -> Optional.ofNullable(quantity).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Whether every line has a quantity and a unit price. */
    boolean hasPrices() {
        return lines.stream().allMatch(line -> line.quantity() != null && line.unitPrice() != null);
    }

    /** Quantity times price of each line, rounded at the line; with printed rates exchanged for another one. */
    Money product(@Nullable BigDecimal rate) {
        Money sum = Money.zero(currency);
        for (InvoiceLine line : lines) {
            BigDecimal quantity = line.quantity();
            BigDecimal price = line.unitPrice();
            BigDecimal printed = line.fxRate();
            if (quantity != null && price != null) {
                BigDecimal product = quantity.multiply(price);
                sum = sum.plus(
                        rate == null || printed == null
                                ? Money.rounded(product, currency)
                                : Money.rounded(product.multiply(rate), printed, currency));
            }
        }
        return sum;
    }

    /** The one unit price in the contract's currency; empty if lines differ or have none. */
    Optional<BigDecimal> contractPrice(BigDecimal rate) {
        List<BigDecimal> prices = lines.stream()
                .flatMap(line -> Optional.ofNullable(line.unitPrice()).stream()
                        .map(price ->
                                price.divide(Optional.ofNullable(line.fxRate()).orElse(rate), MathContext.DECIMAL64)))
                .distinct()
                .toList();
        return prices.size() == 1 ? Optional.of(prices.get(0)) : Optional.empty();
    }
}
