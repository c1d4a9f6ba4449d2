package dev.shorewise.kit.imports;

import dev.shorewise.kit.imports.copy.CopyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Calls, as a service would store them: COPY to a temporary table, then one merge. */
@ApplicationScoped
public class CallTarget implements ImportTarget {

    public static final String KIND = "calls";

    private static final String COLUMNS =
            "arrived_at, queue, outcome, customer, agent, wait_ms, handle_ms, note, transfers, amount, met, resolved_at";
    /** One statement: rows that differ are written, their former state is kept, and every row's fate is counted. */
    private static final String MERGE = """
            with merged as (
                insert into kit_call as c (vendor_id, identity, %1$s)
                select vendor_id, identity, %1$s from staged_call
                on conflict (vendor_id, identity) do update set (%1$s) = row (%2$s)
                   where (%3$s) is distinct from (%2$s)
                returning new.identity, old.identity is null as created, old.vendor_id, old.outcome),
            kept as (
                insert into kit_call_history
                select vendor_id, identity, outcome from merged where not created)
            select count(*) filter (where created), coalesce(sum(rows) filter (where created), 0),
                   count(*) filter (where created is null), coalesce(sum(rows) filter (where created is null), 0),
                   count(*) filter (where not created), coalesce(sum(rows) filter (where not created), 0)
              from staged_call left join merged using (identity)""".formatted(COLUMNS, prefixed("excluded."), prefixed("c."));

    private static String prefixed(String prefix) {
        return prefix + COLUMNS.replace(", ", ", " + prefix);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("arrivedAt", FieldType.INSTANT).orRejected(),
                Field.text("queue", 40),
                Field.choice("outcome", "ANSWERED", "ABANDONED").orRejected(),
                Field.of("customer", FieldType.HASHED),
                Field.of("agent", FieldType.HASHED),
                Field.of("wait", FieldType.DURATION),
                Field.of("handle", FieldType.DURATION),
                Field.text("note", 2000),
                Field.of("transfers", FieldType.INTEGER),
                Field.of("amount", FieldType.DECIMAL),
                Field.of("met", FieldType.BOOLEAN),
                Field.of("resolvedAt", FieldType.INSTANT));
    }

    @Override
    public Session open(ImportContext context) {
        return new CallSession(context);
    }

    private record CallSession(ImportContext context) implements Session {

        @Override
        public Optional<ZoneId> zone() {
            return Optional.ofNullable(context.parameters().get("zone")).map(ZoneId::of);
        }

        @Override
        public Optional<RowProblem> check(ImportRecord row) {
            return row.has(11) && row.micros(11) < row.micros(0)
                    ? Optional.of(
                            new RowProblem("resolvedAt", "resolved-before-arrival", "Resolved before it arrived."))
                    : Optional.empty();
        }

        @Override
        public Applied apply(Connection connection, List<ImportRecord> records) throws SQLException {
            try (Statement sql = connection.createStatement()) {
                sql.execute("create temp table if not exists staged_call as select *, 0 as rows from kit_call limit 0");
                sql.execute("truncate staged_call");
                copy(connection, records);
                try (ResultSet counts = sql.executeQuery(MERGE)) {
                    counts.next();
                    return new Applied(tally(counts, 1), tally(counts, 3), tally(counts, 5));
                }
            }
        }

        private static Tally tally(ResultSet counts, int from) throws SQLException {
            return new Tally(counts.getLong(from), counts.getLong(from + 1));
        }

        private void copy(Connection connection, List<ImportRecord> records) throws SQLException {
            try (CopyText copy =
                    CopyText.into(connection, "staged_call (vendor_id, identity, " + COLUMNS + ", rows)")) {
                for (ImportRecord row : records) {
                    copy.add(context.vendorId()).add(row.identity()).addTimestamp(row.micros(0));
                    copy.add(row.text(1)).add(row.text(2)).add(row.text(3)).add(row.text(4));
                    number(copy, row, 5);
                    number(copy, row, 6);
                    copy.add(row.text(7));
                    number(copy, row, 8);
                    var amount = row.decimal(9);
                    copy.add(amount == null ? null : amount.toPlainString());
                    if (row.has(10)) {
                        copy.add(row.flag(10));
                    } else {
                        copy.addNull();
                    }
                    if (row.has(11)) {
                        copy.addTimestamp(row.micros(11));
                    } else {
                        copy.addNull();
                    }
                    copy.add(row.rows());
                    copy.endRow();
                }
                copy.finish();
            }
        }

        private static void number(CopyText copy, ImportRecord row, int field) {
            if (row.has(field)) {
                copy.add(row.number(field));
            } else {
                copy.addNull();
            }
        }
    }
}
