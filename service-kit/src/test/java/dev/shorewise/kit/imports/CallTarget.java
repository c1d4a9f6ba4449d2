package dev.shorewise.kit.imports;

import dev.shorewise.kit.imports.copy.CopyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls, as a service would store them: COPY to a temporary table, then one merge. */
@ApplicationScoped
public class CallTarget implements ImportTarget {

    public static final String KIND = "calls";

    private static final String COLUMNS =
            "arrived_at, queue, outcome, customer, agent, wait_ms, handle_ms, note, transfers, amount, met, resolved_at";
    private static final String DIFFERS =
            "(c.arrived_at, c.queue, c.outcome, c.customer, c.agent, c.wait_ms, c.handle_ms, c.note, c.transfers, c.amount,"
                    + " c.met, c.resolved_at) is distinct from (s.arrived_at, s.queue, s.outcome, s.customer, s.agent,"
                    + " s.wait_ms, s.handle_ms, s.note, s.transfers, s.amount, s.met, s.resolved_at)";

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
                sql.execute("analyze staged_call");
                Map<String, Tally> fates = fates(connection);
                sql.execute("insert into kit_call_history select c.vendor_id, c.identity, c.outcome from kit_call c"
                        + " join staged_call s using (vendor_id, identity) where " + DIFFERS);
                sql.execute("insert into kit_call as c select vendor_id, identity, " + COLUMNS + " from staged_call s"
                        + " on conflict (vendor_id, identity) do update set (" + COLUMNS + ") = (excluded."
                        + COLUMNS.replace(", ", ", excluded.") + ") where " + DIFFERS.replace("s.", "excluded."));
                return new Applied(
                        fates.getOrDefault("created", Tally.NONE),
                        fates.getOrDefault("unchanged", Tally.NONE),
                        fates.getOrDefault("restated", Tally.NONE));
            }
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

        private static Map<String, Tally> fates(Connection connection) throws SQLException {
            Map<String, Tally> fates = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement(
                            "select case when c.identity is null then 'created' when " + DIFFERS
                                    + " then 'restated' else 'unchanged' end, count(*), sum(rows)"
                                    + " from staged_call s left join kit_call c using (vendor_id, identity) group by 1");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    fates.put(rows.getString(1), new Tally(rows.getLong(2), rows.getLong(3)));
                }
            }
            return fates;
        }
    }
}
