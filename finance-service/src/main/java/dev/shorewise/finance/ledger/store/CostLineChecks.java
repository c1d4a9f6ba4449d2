package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.ChargeClass;
import dev.shorewise.finance.ledger.ChargePeriod;
import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.ledger.Tags;
import dev.shorewise.finance.ledger.store.CostLineImport.At;
import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with a cost line that is well formed in itself. */
final class CostLineChecks {

    private static final Pattern VENDOR = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private CostLineChecks() {}

    static Optional<RowProblem> problem(ImportRecord row) {
        if (!VENDOR.matcher(text(row, At.VENDOR_ID)).matches()) {
            return problem(At.VENDOR_ID, "not-a-vendor-id", "vendorId: " + VENDOR);
        }
        if (row.has(At.LINE_ID.ordinal()) && !text(row, At.LINE_ID).equals(row.identity())) {
            return problem(At.LINE_ID, "not-the-identity", "lineId: the same columns as the profile's identity");
        }
        if (period(row).isEmpty()) {
            return problem(
                    At.MONTH,
                    "not-a-charge-period",
                    "month such as 2026-10, or chargePeriodStart with chargePeriodEnd (excluded) in the same month");
        }
        if (row.has(At.TAGS.ordinal()) && Tags.find(text(row, At.TAGS)).isEmpty()) {
            return problem(At.TAGS, "not-tags", "tags: such as costCentre=4711;project=move, each name once");
        }
        return amount(row);
    }

    /** A row of a month that is closed. */
    static Optional<RowProblem> frozen(ImportRecord row, Set<YearMonth> closed) {
        return period(row)
                .filter(period -> closed.contains(period.month()))
                .flatMap(period -> problem(
                        At.MONTH,
                        "period-closed",
                        period.month() + " is closed: send a line of class CORRECTION for a month that is open"));
    }

    /** A row that adds to an invoice of a closed month and does not say that it corrects it. */
    static Optional<RowProblem> correction(ImportRecord row, Set<String> closedInvoices) {
        return row.has(At.INVOICE_ID.ordinal())
                        && closedInvoices.contains(
                                ClosedInvoices.key(text(row, At.VENDOR_ID), text(row, At.INVOICE_ID)))
                        && !corrects(row)
                ? problem(
                        At.CHARGE_CLASS,
                        "correction-expected",
                        "chargeClass: CORRECTION, as the month of this invoice is closed")
                : Optional.empty();
    }

    private static boolean corrects(ImportRecord row) {
        return row.has(At.CHARGE_CLASS.ordinal()) && text(row, At.CHARGE_CLASS).equals(ChargeClass.CORRECTION.name());
    }

    /** The days that a row is for; empty if it does not say or says them wrong. */
    static Optional<ChargePeriod> period(ImportRecord row) {
        if (row.has(At.MONTH.ordinal())) {
            return row.has(At.CHARGE_PERIOD_START.ordinal()) || row.has(At.CHARGE_PERIOD_END.ordinal())
                    ? Optional.empty()
                    : Months.find(text(row, At.MONTH)).map(ChargePeriod::of);
        }
        if (!row.has(At.CHARGE_PERIOD_START.ordinal())) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.ofEpochDay(row.number(At.CHARGE_PERIOD_START.ordinal()));
        LocalDate to = row.has(At.CHARGE_PERIOD_END.ordinal())
                ? LocalDate.ofEpochDay(row.number(At.CHARGE_PERIOD_END.ordinal()))
                : YearMonth.from(from).plusMonths(1).atDay(1);
        return ChargePeriod.isWithinAMonth(from, to) ? Optional.of(new ChargePeriod(from, to)) : Optional.empty();
    }

    private static Optional<RowProblem> amount(ImportRecord row) {
        Currency currency = Currencies.find(text(row, At.CURRENCY)).orElse(null);
        if (currency == null) {
            return problem(At.CURRENCY, "not-a-currency", "currency: a code of ISO 4217 such as EUR");
        }
        BigDecimal amount = Objects.requireNonNull(row.decimal(At.AMOUNT.ordinal()));
        return flaw(row, At.AMOUNT, currency)
                .or(() -> flaw(row, At.EFFECTIVE_AMOUNT, currency))
                .or(() -> flaw(row, At.CONTRACTED_AMOUNT, currency))
                .or(() -> receivedAndPositive(row, amount)
                        ? problem(At.AMOUNT, "wrong-sign", "amount: money received is negative, unless it corrects")
                        : Optional.empty());
    }

    private static Optional<RowProblem> flaw(ImportRecord row, At at, Currency currency) {
        return Optional.ofNullable(row.decimal(at.ordinal()))
                .flatMap(amount -> Money.flaw(amount, currency))
                .flatMap(flaw -> problem(at, "not-an-amount", at.field().name() + ": " + flaw));
    }

    private static boolean receivedAndPositive(ImportRecord row, BigDecimal amount) {
        return CostCategory.find(text(row, At.CATEGORY)).orElseThrow().isReceived()
                && amount.signum() > 0
                && !corrects(row);
    }

    private static Optional<RowProblem> problem(At at, String code, String reason) {
        return Optional.of(new RowProblem(at.field().name(), code, reason));
    }

    private static String text(ImportRecord row, At at) {
        return Objects.requireNonNull(row.text(at.ordinal()));
    }
}
