package dev.shorewise.vendor.sla.store;

import dev.shorewise.vendor.sla.Statement;
import dev.shorewise.vendor.sla.StatementDocument;
import dev.shorewise.vendor.sla.engine.MonthResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table statement. */
@ApplicationScoped
public class StatementRows {

    private final Sql sql;

    StatementRows(Sql sql) {
        this.sql = sql;
    }

    public void add(Statement statement) {
        sql.update(
                """
                insert into statement (vendor_id, agreement_id, id, month, revision, state, document, hash, changes,
                    changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)""",
                statement.vendorId(),
                statement.agreementId(),
                statement.id(),
                statement.month().atDay(1),
                statement.revision(),
                statement.state().name(),
                statement.text(),
                statement.hash(),
                statement.changedAt().atOffset(ZoneOffset.UTC));
    }

    /** Writes what is not locked; a trigger keeps what is. */
    public void change(Statement statement) {
        sql.update(
                "update statement set state = ?, document = ?, hash = ?, changes = changes + 1, changed_at = ? where id = ?",
                statement.state().name(),
                statement.text(),
                statement.hash(),
                statement.changedAt().atOffset(ZoneOffset.UTC),
                statement.id());
    }

    public Optional<Statement> find(UUID id) {
        return sql.first("select * from statement where id = ?", StatementRows::statement, id);
    }

    /** The newest revision of a month. */
    public Optional<Statement> newest(String agreementId, YearMonth month) {
        return sql.first(
                "select * from statement where agreement_id = ? and month = ? order by revision desc limit 1",
                StatementRows::statement,
                agreementId,
                month.atDay(1));
    }

    /** The months before one, each as its newest locked revision settles it; as its newest where none is locked. */
    public List<MonthResult> settledBefore(String agreementId, YearMonth month) {
        return sql.list(
                """
                select distinct on (month) document from statement where agreement_id = ? and month < ?
                order by month, state = 'LOCKED' desc, revision desc""",
                row -> Canonical.read(row.getString(1), StatementDocument.class).result(),
                agreementId,
                month.atDay(1));
    }

    /** The last month of which a revision is locked. */
    public Optional<YearMonth> lastLocked(String agreementId) {
        return sql.list(
                        "select max(month) from statement where agreement_id = ? and state = 'LOCKED'",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        agreementId)
                .get(0)
                .map(YearMonth::from);
    }

    /** Statements by month and revision, newest month last. */
    public List<Statement> list(@Nullable String agreementId, @Nullable String vendorId, String after, int most) {
        return sql.list("""
                select * from statement
                where agreement_id = coalesce(?, agreement_id) and vendor_id = coalesce(?, vendor_id)
                    and to_char(month, 'YYYY-MM') || '/' || agreement_id || '/' || lpad(revision::text, 9, '0')
                        collate "C" > ?
                order by to_char(month, 'YYYY-MM') || '/' || agreement_id || '/' || lpad(revision::text, 9, '0')
                    collate "C" limit ?""", StatementRows::statement, agreementId, vendorId, after, most);
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getString("vendor_id"),
                row.getString("agreement_id"),
                UUID.fromString(row.getString("id")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("revision"),
                Statement.State.valueOf(row.getString("state")),
                row.getString("document"),
                row.getString("hash"),
                row.getLong("changes"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
