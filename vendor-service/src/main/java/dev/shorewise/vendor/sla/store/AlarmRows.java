package dev.shorewise.vendor.sla.store;

import dev.shorewise.vendor.sla.LevelOutlook;
import dev.shorewise.vendor.sla.RaisedAlarm;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The table sla_alarm. */
@ApplicationScoped
public class AlarmRows {

    private final Sql sql;

    AlarmRows(Sql sql) {
        this.sql = sql;
    }

    /** Writes an alarm; false if one about the same already stands. */
    public boolean add(RaisedAlarm alarm) {
        return sql.update(
                        """
                        insert into sla_alarm (vendor_id, agreement_id, id, month, level_id, kind, span, urgent, text,
                            raised_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (agreement_id, month, level_id, kind, span) where cleared_at is null do nothing""",
                        alarm.vendorId(),
                        alarm.agreementId(),
                        UUID.fromString(alarm.id()),
                        alarm.month().atDay(1),
                        alarm.levelId(),
                        alarm.kind().name(),
                        alarm.span() == null ? "" : alarm.span(),
                        alarm.urgent(),
                        alarm.text(),
                        alarm.raisedAt().atOffset(ZoneOffset.UTC))
                == 1;
    }

    public void clear(String id, Instant at) {
        sql.update(
                "update sla_alarm set cleared_at = greatest(raised_at, ?) where id = ? and cleared_at is null",
                at.atOffset(ZoneOffset.UTC),
                UUID.fromString(id));
    }

    /** Those of an agreement that are not over. */
    public List<RaisedAlarm> standing(String agreementId) {
        return sql.list(
                "select * from sla_alarm where agreement_id = ? and cleared_at is null order by raised_at, id",
                AlarmRows::alarm,
                agreementId);
    }

    /** The newest of an agreement, the newest first. */
    public List<RaisedAlarm> newest(String agreementId, int most) {
        return sql.list(
                "select * from sla_alarm where agreement_id = ? order by raised_at desc, id limit ?",
                AlarmRows::alarm,
                agreementId,
                most);
    }

    private static RaisedAlarm alarm(ResultSet row) throws SQLException {
        String span = row.getString("span");
        OffsetDateTime cleared = row.getObject("cleared_at", OffsetDateTime.class);
        return new RaisedAlarm(
                row.getString("id"),
                row.getString("agreement_id"),
                row.getString("vendor_id"),
                YearMonth.from(row.getObject("month", java.time.LocalDate.class)),
                row.getString("level_id"),
                LevelOutlook.Alarm.Kind.valueOf(row.getString("kind")),
                span.isEmpty() ? null : span,
                row.getBoolean("urgent"),
                row.getString("text"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                cleared == null ? null : cleared.toInstant());
    }
}
