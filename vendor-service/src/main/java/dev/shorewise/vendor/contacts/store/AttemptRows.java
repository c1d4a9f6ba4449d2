package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Attempt;
import dev.shorewise.vendor.contacts.Cut;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what customers tried, issue by issue. */
final class AttemptRows {

    private static final int FETCHED_AT_ONCE = 5_000;

    private static final String FACTS = "("
            + RollUpSql.facts(
                    1,
                    "contact",
                    "",
                    ", p.customer_key, p.outcome, p.offered_at,"
                            + " p.offered_at + (coalesce(p.wait_ms, 0)::bigint + coalesce(p.talk_ms, 0)"
                            + " + coalesce(p.hold_ms, 0)) * interval '1 millisecond' as ended_at")
            + ") facts";

    private AttemptRows() {}

    /** Days around a period that belong to its issues. */
    record Margin(int before, int after) {}

    /** Gives each to a consumer, a few thousand in memory at once; tells how many. */
    static long read(Connection connection, Cut cut, Margin margin, Consumer<Attempt> each) throws SQLException {
        CutSql sql = new CutSql(cut, Cube.CONTACTS);
        String select =
                """
                select %scustomer_key || '|' || vendor_id || '|' || reason_code as issue, offered_at, ended_at, answered,
                    coalesce(%s, false) as chosen
                from %s
                where %s local_day >= ? and local_day < ? and customer_key is not null
                    and outcome in ('ANSWERED', 'ABANDONED', 'CALLBACK_TAKEN')
                order by issue, offered_at""".formatted(sql.keys(), sql.where(), FACTS, cut.vendorId().isPresent() ? "vendor_id = ? and" : "");
        try (PreparedStatement query = connection.prepareStatement(select)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            int index = sql.bind(query, 1);
            if (cut.vendorId().isPresent()) {
                query.setString(index++, cut.vendorId().get());
            }
            query.setObject(index++, cut.period().from().minusDays(margin.before()));
            query.setObject(index, cut.period().to().plusDays(margin.after()));
            long read = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    each.accept(attempt(row, sql));
                    read++;
                }
            }
            return read;
        }
    }

    static Optional<Instant> knownUntil(Connection connection, Optional<String> vendorId) throws SQLException {
        String sql = "select max(slot) + interval '15 minutes' from contact_slot_roll_up where contacts > 0"
                + (vendorId.isPresent() ? " and vendor_id = ?" : "");
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (vendorId.isPresent()) {
                query.setString(1, vendorId.get());
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        }
    }

    private static Attempt attempt(ResultSet row, CutSql sql) throws SQLException {
        int next = sql.afterKeys();
        return new Attempt(
                row.getString(next),
                instant(row, next + 1),
                instant(row, next + 2),
                row.getBoolean(next + 3),
                row.getBoolean(next + 4),
                sql.key(row));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }
}
