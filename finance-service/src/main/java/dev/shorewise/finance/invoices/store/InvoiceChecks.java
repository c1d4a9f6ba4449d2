package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.store.InvoiceImport.At;
import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a line that is well formed in itself. Lines of one invoice agree on what it says about itself. */
final class InvoiceChecks {

    private static final int DECIMALS = 8;

    private final Set<String> frozen;
    private final Map<String, List<Object>> heads = new HashMap<>();

    InvoiceChecks(Set<String> frozen) {
        this.frozen = frozen;
    }

    Optional<RowProblem> problem(ImportRecord row) {
        if (frozen.contains(text(row, At.INVOICE_NUMBER))) {
            return problem(
                    At.INVOICE_NUMBER, "invoice-accepted", "invoiceNumber: accepted or settled, and so as it is");
        }
        if (Months.find(text(row, At.MONTH)).isEmpty()) {
            return problem(At.MONTH, "not-a-month", "month: such as 2026-10");
        }
        Currency currency = Currencies.find(text(row, At.CURRENCY)).orElse(null);
        if (currency == null) {
            return problem(At.CURRENCY, "not-a-currency", "currency: a code of ISO 4217 such as EUR");
        }
        return amount(row, At.AMOUNT, currency)
                .or(() -> amount(row, At.INVOICE_TOTAL, currency))
                .or(() -> number(row, At.QUANTITY))
                .or(() -> number(row, At.UNIT_PRICE))
                .or(() -> number(row, At.FX_RATE))
                .or(() -> head(row));
    }

    private Optional<RowProblem> head(ImportRecord row) {
        List<Object> head = List.of(
                text(row, At.MONTH),
                text(row, At.CURRENCY),
                Optional.ofNullable(row.decimal(At.INVOICE_TOTAL.ordinal())).map(BigDecimal::stripTrailingZeros),
                row.number(At.INVOICE_DATE.ordinal()));
        return head.equals(Optional.ofNullable(heads.putIfAbsent(text(row, At.INVOICE_NUMBER), head))
                        .orElse(head))
                ? Optional.empty()
                : problem(
                        At.INVOICE_NUMBER,
                        "contradicts-invoice",
                        "invoiceNumber: other lines name another month, currency, day or total");
    }

    private static Optional<RowProblem> amount(ImportRecord row, At at, Currency currency) {
        BigDecimal amount = row.decimal(at.ordinal());
        return amount == null
                ? Optional.empty()
                : Money.flaw(amount, currency).flatMap(flaw -> problem(at, "not-an-amount", at.title() + ": " + flaw));
    }

    private static Optional<RowProblem> number(ImportRecord row, At at) {
        @Nullable BigDecimal number = row.decimal(at.ordinal());
        return number == null
                        || (number.stripTrailingZeros().scale() <= DECIMALS
                                && number.precision() - (long) number.scale() <= Money.MOST_DIGITS
                                && (at != At.FX_RATE || number.signum() > 0))
                ? Optional.empty()
                : problem(at, "not-a-number", at.title() + ": at most " + DECIMALS + " decimals");
    }

    private static Optional<RowProblem> problem(At at, String code, String reason) {
        return Optional.of(new RowProblem(at.title(), code, reason));
    }

    private static String text(ImportRecord row, At at) {
        return Objects.requireNonNull(row.text(at.ordinal()));
    }
}
