package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.Charge;
import dev.shorewise.finance.ledger.ChargeCategory;
import dev.shorewise.finance.ledger.ChargeClass;
import dev.shorewise.finance.ledger.ChargeFrequency;
import dev.shorewise.finance.ledger.ChargePeriod;
import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.StoredCostLine;
import dev.shorewise.finance.ledger.Tags;
import dev.shorewise.finance.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Cost lines one after another, a few hundred in memory at a time, in an order that never changes. */
@ApplicationScoped
public class CostLineStream {

    private static final int AT_A_TIME = 500;

    private static final String WHERE = """
            from cost_line
            where (?::text is null or vendor_id = ?) and (?::date is null or period_from >= ?)
              and (?::date is null or period_from < ?) and (?::timestamptz is null or updated_at >= ?)
            """;

    /** No line is ever removed, and each restatement counts its revision up. */
    private static final String STATE =
            "select count(*) || '-' || coalesce(sum(revision), 0) || '-' || coalesce(max(updated_at)::text, '') "
                    + WHERE;

    private static final String SELECT = """
            select id, revision, updated_at, source, line_id, vendor_id, site_id, category, period_from, period_to,
                amount, currency, charge_category, charge_class, charge_frequency, invoice_id, description,
                contract_id, tags, effective_amount, contracted_amount
            """ + WHERE + "order by source collate \"C\", line_id collate \"C\"";

    private final DataSource database;

    CostLineStream(DataSource database) {
        this.database = database;
    }

    /** As {@link dev.shorewise.finance.ledger.CostLines#state}. */
    public String state(CostFilter filter) {
        String[] state = {""};
        ask(STATE, filter, row -> state[0] = row.getString(1));
        return state[0];
    }

    /** Hands over every line of a vendor, month and time of change; the filter's other parts are not looked at. */
    public void each(CostFilter filter, Consumer<StoredCostLine> sink) {
        ask(SELECT, filter, row -> sink.accept(line(row)));
    }

    private interface Sink {
        void take(ResultSet row) throws SQLException;
    }

    private void ask(String sql, CostFilter filter, Sink sink) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            LocalDate from = filter.month() == null ? null : filter.month().atDay(1);
            LocalDate to = from == null ? null : from.plusMonths(1);
            OffsetDateTime since = filter.updatedSince() == null
                    ? null
                    : OffsetDateTime.ofInstant(filter.updatedSince(), ZoneOffset.UTC);
            @Nullable Object[] parameters = {filter.vendorId(), filter.vendorId(), from, from, to, to, since, since};
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            query.setFetchSize(AT_A_TIME);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    sink.take(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredCostLine line(ResultSet row) throws SQLException {
        return new StoredCostLine(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                new CostLine(
                        new CostLine.Key(row.getString(4), row.getString(5)),
                        new CostLine.Scope(
                                row.getString(6), row.getString(7), row.getString(18), Tags.ofJson(row.getString(19))),
                        CostCategory.find(row.getString(8)).orElseThrow(),
                        new ChargePeriod(row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class)),
                        new Money(row.getBigDecimal(11), Currency.getInstance(row.getString(12))),
                        new CostLine.Bill(
                                charge(row),
                                row.getBigDecimal(20),
                                row.getBigDecimal(21),
                                row.getString(16),
                                row.getString(17))));
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                read(row.getString(13), ChargeCategory::valueOf),
                ChargeClass.valueOf(row.getString(14)),
                read(row.getString(15), ChargeFrequency::valueOf));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        return Optional.ofNullable(text).map(reader).orElse(null);
    }
}
