package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.Charge;
import dev.shorewise.finance.ledger.ChargeCategory;
import dev.shorewise.finance.ledger.ChargeClass;
import dev.shorewise.finance.ledger.ChargeFrequency;
import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.Tags;
import dev.shorewise.finance.ledger.store.CostLineImport.At;
import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.money.Money;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.copy.StagedMerge.Staged;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of one file of cost lines. */
final class CostLineImportSession implements ImportTarget.Session {

    private final String source;
    private final Set<YearMonth> closed;
    private final Set<String> closedInvoices;

    CostLineImportSession(String source, Set<YearMonth> closed, Set<String> closedInvoices) {
        this.source = source;
        this.closed = closed;
        this.closedInvoices = closedInvoices;
    }

    @Override
    public Optional<RowProblem> check(ImportRecord row) {
        return CostLineChecks.problem(row)
                .or(() -> CostLineChecks.frozen(row, closed))
                .or(() -> CostLineChecks.correction(row, closedInvoices));
    }

    @Override
    public Applied apply(Connection connection, List<ImportRecord> records) throws SQLException {
        return CostLineMerge.merge(
                connection,
                source,
                records.stream().map(row -> new Staged<>(line(row), row.rows())).toList());
    }

    private CostLine line(ImportRecord row) {
        CostCategory category = CostCategory.find(must(row, At.CATEGORY)).orElseThrow();
        return new CostLine(
                new CostLine.Key(source, row.identity()),
                new CostLine.Scope(
                        must(row, At.VENDOR_ID),
                        text(row, At.SITE_ID),
                        text(row, At.CONTRACT_ID),
                        read(row, At.TAGS, text -> Tags.find(text).orElseThrow())
                                .orElse(Tags.NONE)),
                category,
                CostLineChecks.period(row).orElseThrow(),
                new Money(
                        Objects.requireNonNull(row.decimal(At.AMOUNT.ordinal())),
                        Currencies.find(must(row, At.CURRENCY)).orElseThrow()),
                new CostLine.Bill(
                        charge(row, category),
                        otherwise(row, At.EFFECTIVE_AMOUNT),
                        otherwise(row, At.CONTRACTED_AMOUNT),
                        text(row, At.INVOICE_ID),
                        text(row, At.DESCRIPTION)));
    }

    /** An amount that is not what was billed. */
    private static @Nullable BigDecimal otherwise(ImportRecord row, At at) {
        BigDecimal amount = row.decimal(at.ordinal());
        return amount == null || amount.compareTo(Objects.requireNonNull(row.decimal(At.AMOUNT.ordinal()))) == 0
                ? null
                : amount;
    }

    private static Charge charge(ImportRecord row, CostCategory category) {
        return Charge.of(
                category,
                read(row, At.CHARGE_CATEGORY, ChargeCategory::valueOf),
                read(row, At.CHARGE_CLASS, ChargeClass::valueOf),
                read(row, At.CHARGE_FREQUENCY, ChargeFrequency::valueOf));
    }

    private static <T> Optional<T> read(ImportRecord row, At at, Function<String, T> reader) {
        return Optional.ofNullable(text(row, at)).map(reader);
    }

    private static String must(ImportRecord row, At at) {
        return Objects.requireNonNull(text(row, at));
    }

    private static @Nullable String text(ImportRecord row, At at) {
        return row.text(at.ordinal());
    }
}
