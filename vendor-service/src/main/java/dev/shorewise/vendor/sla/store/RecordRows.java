package dev.shorewise.vendor.sla.store;

import dev.shorewise.vendor.sla.Actor;
import dev.shorewise.vendor.sla.Agreement;
import dev.shorewise.vendor.sla.Filed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables sla_record and sla_record_step. */
@ApplicationScoped
public class RecordRows {

    private final Sql sql;

    RecordRows(Sql sql) {
        this.sql = sql;
    }

    /** Opens a record in its first state. */
    public <T> Filed<T> open(Agreement agreement, Filed.Kind kind, String state, T body, Actor by, Instant at) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into sla_record (vendor_id, agreement_id, id, kind, state, revision, body, side, opened_by,
                    opened_at, changed_at) values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)""",
                agreement.vendorId(),
                agreement.id(),
                id,
                kind.name(),
                state,
                Canonical.write(body),
                by.side().name(),
                by.name(),
                utc(at),
                utc(at));
        Filed<T> filed = new Filed<>(agreement.vendorId(), agreement.id(), id.toString(), state, 0, by, at, body);
        step(filed, "", by, at);
        return filed;
    }

    /** Moves a record to another state, with the body that it has from then on. */
    public <T> Filed<T> move(Filed<T> filed, String state, T body, String note, Actor by, Instant at) {
        sql.update(
                "update sla_record set state = ?, body = ?, revision = revision + 1, changed_at = ? where id = ?",
                state,
                Canonical.write(body),
                utc(at),
                UUID.fromString(filed.id()));
        Filed<T> moved = new Filed<>(
                filed.vendorId(),
                filed.agreementId(),
                filed.id(),
                state,
                filed.revision() + 1,
                filed.openedBy(),
                filed.openedAt(),
                body);
        step(moved, note, by, at);
        return moved;
    }

    /** A record of a kind, kept from others until the transaction ends. */
    public <T> Optional<Filed<T>> lock(Filed.Kind kind, UUID id, Class<T> type) {
        return sql.first(
                "select * from sla_record where kind = ? and id = ? for update",
                row -> filed(row, type),
                kind.name(),
                id);
    }

    public <T> Optional<Filed<T>> find(Filed.Kind kind, UUID id, Class<T> type) {
        return sql.first(
                "select * from sla_record where kind = ? and id = ?", row -> filed(row, type), kind.name(), id);
    }

    /** All records of a kind of an agreement, in the order in which they were opened. */
    public <T> List<Filed<T>> list(String agreementId, Filed.Kind kind, Class<T> type) {
        return sql.list(
                "select * from sla_record where agreement_id = ? and kind = ? order by opened_at, id",
                row -> filed(row, type),
                agreementId,
                kind.name());
    }

    /** Every state that a record had. */
    public List<Filed.Step> steps(UUID id) {
        return sql.list("select * from sla_record_step where record_id = ? order by revision", RecordRows::step, id);
    }

    private void step(Filed<?> filed, String note, Actor by, Instant at) {
        sql.update(
                """
                insert into sla_record_step (vendor_id, record_id, revision, state, note, body, side, done_by, done_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                filed.vendorId(),
                UUID.fromString(filed.id()),
                filed.revision(),
                filed.state(),
                note,
                Canonical.write(filed.body() == null ? "" : filed.body()),
                by.side().name(),
                by.name(),
                utc(at));
    }

    private static <T> Filed<T> filed(ResultSet row, Class<T> type) throws SQLException {
        return new Filed<>(
                row.getString("vendor_id"),
                row.getString("agreement_id"),
                row.getString("id"),
                row.getString("state"),
                row.getLong("revision"),
                new Actor(Actor.Side.valueOf(row.getString("side")), row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Canonical.read(row.getString("body"), type));
    }

    private static Filed.Step step(ResultSet row) throws SQLException {
        return new Filed.Step(
                row.getLong("revision"),
                row.getString("state"),
                row.getString("note"),
                new Actor(Actor.Side.valueOf(row.getString("side")), row.getString("done_by")),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
