package dev.shorewise.finance.ledger.store;

import static dev.shorewise.kit.imports.copy.MergePlan.columns;

import dev.shorewise.finance.ledger.Charge;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.copy.CopyText;
import dev.shorewise.kit.imports.copy.MergePlan;
import dev.shorewise.kit.imports.copy.StagedMerge;
import dev.shorewise.kit.imports.copy.StagedMerge.Staged;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings the cost lines of one source to a given state. */
final class CostLineMerge {

    private static final MergePlan PLAN = MergePlan.of(
            "cost_line",
            "cost_line_identity",
            List.of("source"),
            columns("text", "line_id"),
            columns(
                    "text",
                    "vendor_id site_id category",
                    "date",
                    "period_from period_to",
                    "numeric",
                    "amount",
                    "text",
                    "currency charge_category charge_class charge_frequency invoice_id description contract_id tags",
                    "numeric",
                    "effective_amount contracted_amount"),
            "insert into cost_line_history (line_pk, revision, content) select id, revision, to_jsonb(old) from old");

    private CostLineMerge() {}

    /** Merges lines of the source; no two with the same id. */
    static Applied merge(Connection connection, String source, List<Staged<CostLine>> staged) throws SQLException {
        StagedMerge merge = new StagedMerge(connection, PLAN, source);
        merge.stage(staged, CostLineMerge::write);
        return merge.apply();
    }

    private static void write(CopyText copy, CostLine line) {
        Charge charge = line.bill().charge();
        copy.add(line.key().lineId())
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
                .add(plain(line.bill().contracted()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
