package dev.shorewise.finance.rates.store;

import dev.shorewise.finance.rates.store.RateImport.At;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.Tally;
import dev.shorewise.kit.imports.copy.CopyText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** Brings published rates to a given state, in the caller's transaction. */
final class RateMerge {

    private static final String STAGE = """
            create temporary table if not exists staged_rate (currency text, day date, per_eur numeric(24, 8), rows integer)
            on commit delete rows
            """;

    private static final String CREATE = """
            with created as (
                insert into exchange_rate (currency, day, per_eur)
                select currency, day, per_eur from staged_rate order by currency, day
                on conflict on constraint exchange_rate_pk do nothing
                returning currency, day)
            select count(*), coalesce(sum(rows), 0) from created join staged_rate using (currency, day)
            """;

    private static final String RESTATE = """
            with old as (
                select r.* from exchange_rate r join staged_rate s using (currency, day)
                where r.per_eur <> s.per_eur order by r.currency, r.day for update of r),
            kept as (
                insert into exchange_rate_history (currency, day, revision, per_eur)
                select currency, day, revision, per_eur from old),
            restated as (
                update exchange_rate r set per_eur = s.per_eur, revision = r.revision + 1, updated_at = now()
                from old join staged_rate s using (currency, day)
                where r.currency = old.currency and r.day = old.day
                returning s.rows)
            select count(*), coalesce(sum(rows), 0) from restated
            """;

    private RateMerge() {}

    /** Merges them; no two of the same currency and day. */
    static Applied merge(Connection connection, List<ImportRecord> records) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(STAGE);
            sql.execute("truncate staged_rate");
            stage(connection, records);
            sql.execute("analyze staged_rate");
            Tally created = tally(sql, CREATE);
            Tally restated = tally(sql, RESTATE);
            long rows = records.stream().mapToLong(ImportRecord::rows).sum();
            return new Applied(
                    created,
                    new Tally(
                            records.size() - created.records() - restated.records(),
                            rows - created.rows() - restated.rows()),
                    restated);
        }
    }

    private static void stage(Connection connection, List<ImportRecord> records) throws SQLException {
        try (CopyText copy = CopyText.into(connection, "staged_rate")) {
            for (ImportRecord record : records) {
                copy.add(record.text(At.CURRENCY.ordinal()))
                        .addDate(record.number(At.DATE.ordinal()))
                        .add(Objects.requireNonNull(record.decimal(At.RATE.ordinal()))
                                .toPlainString())
                        .add(record.rows())
                        .endRow();
            }
            copy.finish();
        }
    }

    private static Tally tally(Statement sql, String merge) throws SQLException {
        try (ResultSet counted = sql.executeQuery(merge)) {
            counted.next();
            return new Tally(counted.getLong(1), counted.getLong(2));
        }
    }
}
