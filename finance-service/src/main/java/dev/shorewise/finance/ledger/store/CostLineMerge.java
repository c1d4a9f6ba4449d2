package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.Charge;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.Tally;
import dev.shorewise.kit.imports.copy.CopyText;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the cost lines of one source to a given state: copied into a temporary table, then one statement for the new
 * ones and one for the changed ones. All run in the caller's transaction. Two that send the same line at once are
 * settled by the constraint {@code cost_line_identity}.
 */
final class CostLineMerge {

    /** The content of a line, each column under its type. */
    private static final Map<String, String> TYPES = types();

    private static final String COLUMNS = String.join(", ", TYPES.keySet());

    private static final String STAGE =
            "create temporary table if not exists staged_cost_line (line_id text, rows integer, "
                    + each(column -> column + " " + TYPES.get(column)) + ") on commit delete rows";

    private static final String CREATE = """
            with created as (
                insert into cost_line (source, line_id, %1$s)
                select ?, line_id, %1$s from staged_cost_line order by line_id
                on conflict on constraint cost_line_identity do nothing
                returning line_id)
            select count(*), coalesce(sum(staged.rows), 0)
            from created join staged_cost_line staged using (line_id)
            """.formatted(COLUMNS);

    private static final String RESTATE = """
            with old as (
                select l.* from cost_line l join staged_cost_line s using (line_id)
                where l.source = ? and (%s) is distinct from (%s)
                order by l.line_id for update of l),
            kept as (
                insert into cost_line_history (line_pk, revision, content)
                select id, revision, to_jsonb(old) from old),
            restated as (
                update cost_line l set %s, revision = l.revision + 1, updated_at = now()
                from old join staged_cost_line s using (line_id)
                where l.id = old.id
                returning s.rows)
            select count(*), coalesce(sum(rows), 0) from restated
            """.formatted(
            each(column -> "l." + column), each(column -> "s." + column), each(column -> column + " = s." + column));

    private final Connection connection;
    private final String source;

    CostLineMerge(Connection connection, String source) {
        this.connection = connection;
        this.source = source;
    }

    /**
     * A line and how many rows of a file it is made of.
     *
     * @param line of the source of this merge
     * @param rows 1 or more
     */
    record Staged(CostLine line, int rows) {}

    /** Merges them; no two with the same id. */
    Applied merge(List<Staged> staged) throws SQLException {
        stage(staged);
        Tally created = tally(CREATE);
        Tally restated = tally(RESTATE);
        long rows = staged.stream().mapToLong(Staged::rows).sum();
        Tally unchanged = new Tally(
                staged.size() - created.records() - restated.records(), rows - created.rows() - restated.rows());
        return new Applied(created, unchanged, restated);
    }

    private void stage(List<Staged> staged) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(STAGE);
            sql.execute("truncate staged_cost_line");
            try (CopyText copy = CopyText.into(connection, "staged_cost_line")) {
                for (Staged one : staged) {
                    write(copy, one);
                }
                copy.finish();
            }
            sql.execute("analyze staged_cost_line");
        }
    }

    private static void write(CopyText copy, Staged staged) throws SQLException {
        CostLine line = staged.line();
        Charge charge = line.bill().charge();
        copy.add(line.key().lineId())
                .add(staged.rows())
                .add(line.scope().vendorId())
                .add(line.scope().siteId())
                .add(line.category().id())
                .addDate(line.period().from().toEpochDay())
                .addDate(line.period().to().toEpochDay())
                .add(line.cost().amount().toPlainString())
                .add(line.cost().currency().getCurrencyCode())
                .add(name(charge.category()))
                .add(name(charge.chargeClass()))
                .add(name(charge.frequency()))
                .add(line.bill().invoiceId())
                .add(line.bill().description())
                .add(line.scope().contractId())
                .add(line.scope().tags().json())
                .add(plain(line.bill().effective()))
                .add(plain(line.bill().contracted()))
                .endRow();
    }

    /** In the order in which {@link #write} gives them. */
    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        List.of("vendor_id", "site_id", "category").forEach(column -> types.put(column, "text"));
        List.of("period_from", "period_to").forEach(column -> types.put(column, "date"));
        types.put("amount", "numeric");
        List.of(
                        "currency",
                        "charge_category",
                        "charge_class",
                        "charge_frequency",
                        "invoice_id",
                        "description",
                        "contract_id",
                        "tags")
                .forEach(column -> types.put(column, "text"));
        List.of("effective_amount", "contracted_amount").forEach(column -> types.put(column, "numeric"));
        return types;
    }

    private static String each(UnaryOperator<String> shape) {
        return TYPES.keySet().stream().map(shape).collect(Collectors.joining(", "));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private Tally tally(String merge) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(merge)) {
            sql.setString(1, source);
            try (ResultSet counted = sql.executeQuery()) {
                counted.next();
                return new Tally(counted.getLong(1), counted.getLong(2));
            }
        }
    }
}
