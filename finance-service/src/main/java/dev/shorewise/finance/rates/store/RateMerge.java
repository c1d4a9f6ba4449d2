package dev.shorewise.finance.rates.store;

import static dev.shorewise.kit.imports.copy.MergePlan.columns;

import dev.shorewise.finance.rates.store.RateImport.At;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.copy.CopyText;
import dev.shorewise.kit.imports.copy.MergePlan;
import dev.shorewise.kit.imports.copy.StagedMerge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Brings published rates to a given state. */
final class RateMerge {

    private static final MergePlan PLAN = MergePlan.of(
            "exchange_rate",
            "exchange_rate_pk",
            List.of(),
            columns("text", "currency", "date", "day"),
            columns("numeric(24, 8)", "per_eur"),
            """
            insert into exchange_rate_history (currency, day, revision, per_eur)
            select currency, day, revision, per_eur from old""");

    private RateMerge() {}

    /** Merges them; no two of the same currency and day. */
    static Applied merge(Connection connection, List<ImportRecord> records) throws SQLException {
        StagedMerge merge = new StagedMerge(connection, PLAN);
        merge.stage(
                records.stream()
                        .map(record -> new StagedMerge.Staged<>(record, record.rows()))
                        .toList(),
                RateMerge::write);
        return merge.apply();
    }

    private static void write(CopyText copy, ImportRecord record) {
        copy.add(record.text(At.CURRENCY.ordinal()))
                .addDate(record.number(At.DATE.ordinal()))
                .add(Objects.requireNonNull(record.decimal(At.RATE.ordinal())).toPlainString());
    }
}
