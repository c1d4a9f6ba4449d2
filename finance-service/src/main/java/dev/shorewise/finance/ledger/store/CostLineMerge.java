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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the cost lines of one source to a given state: copied into a temporary table, then one statement for the new
 * ones and one for the changed ones. All run in the caller's transaction. Two that send the same line at once are
 * settled by the constraint {@code cost_line_identity}.
 */
final class CostLineMerge {

    private static final String STAGE = """
            create temporary table if not exists staged_cost_line (
                line_id text, rows integer, vendor_id text, site_id text, category text, period_from date,
                period_to date, amount numeric, currency text, charge_category text, charge_class text,
                charge_frequency text, invoice_id text, description text, contract_id text, tags text,
                effective_amount numeric, contracted_amount numeric
            ) on commit delete rows
            """;

    private static final String CREATE = """
            with created as (
                insert into cost_line (source, line_id, vendor_id, site_id, category, period_from, period_to, amount,
                    currency, charge_category, charge_class, charge_frequency, invoice_id, description,
                    contract_id, tags, effective_amount, contracted_amount)
                select ?, line_id, vendor_id, site_id, category, period_from, period_to, amount,
                    currency, charge_category, charge_class, charge_frequency, invoice_id, description,
                    contract_id, tags, effective_amount, contracted_amount
                from staged_cost_line order by line_id
                on conflict on constraint cost_line_identity do nothing
                returning line_id)
            select count(*), coalesce(sum(staged.rows), 0)
            from created join staged_cost_line staged using (line_id)
            """;

    private static final String RESTATE = """
            with old as (
                select l.* from cost_line l join staged_cost_line s using (line_id)
                where l.source = ?
                  and (l.vendor_id, l.site_id, l.category, l.period_from, l.period_to, l.amount, l.currency,
                       l.charge_category, l.charge_class, l.charge_frequency, l.invoice_id, l.description,
                       l.contract_id, l.tags, l.effective_amount, l.contracted_amount)
                      is distinct from
                      (s.vendor_id, s.site_id, s.category, s.period_from, s.period_to, s.amount, s.currency,
                       s.charge_category, s.charge_class, s.charge_frequency, s.invoice_id, s.description,
                       s.contract_id, s.tags, s.effective_amount, s.contracted_amount)
                order by l.line_id for update of l),
            kept as (
                insert into cost_line_history (line_pk, revision, content)
                select id, revision, to_jsonb(old) from old),
            restated as (
                update cost_line l set
                    vendor_id = s.vendor_id, site_id = s.site_id, category = s.category, period_from = s.period_from,
                    period_to = s.period_to, amount = s.amount, currency = s.currency,
                    charge_category = s.charge_category, charge_class = s.charge_class,
                    charge_frequency = s.charge_frequency, invoice_id = s.invoice_id, description = s.description,
                    contract_id = s.contract_id, tags = s.tags,
                    effective_amount = s.effective_amount, contracted_amount = s.contracted_amount,
                    revision = l.revision + 1, updated_at = now()
                from old join staged_cost_line s using (line_id)
                where l.id = old.id
                returning s.rows)
            select count(*), coalesce(sum(rows), 0) from restated
            """;

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
