package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.Cut;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads contacts that are worked on over time: answered, and of a channel without a queue or told with what became of them. */
final class CaseRows {

    private static final int FETCHED_AT_ONCE = 2_000;

    /** What makes a contact a case, in words of the table. */
    static final String IS_CASE = "outcome = 'ANSWERED' and (channel in ('MESSAGING', 'EMAIL', 'CASE', 'SOCIAL')"
            + " or resolved_at is not null or event_times is not null)";

    private static final String FACTS = "("
            + RollUpSql.facts(
                    1,
                    "contact",
                    "",
                    ", coalesce(p.arrived_at, p.offered_at) as arrived, p.first_response_at as replied,"
                            + " p.resolved_at as resolved, p.event_times, p.event_statuses, p.contact_id")
            + " and " + IS_CASE + ") facts";

    private CaseRows() {}

    /**
     * Gives each case that can matter to a period, with its id, to a consumer; tells how many.
     *
     * @param since cases that were over before this day are left out
     */
    static long read(Connection connection, Cut cut, LocalDate since, BiConsumer<String, CaseContact> each)
            throws SQLException {
        CutSql sql = new CutSql(cut, Cube.CONTACTS);
        String select =
                "select %slocal_day, arrived, replied, resolved, event_times, event_statuses, contact_id from %s where %s"
                        .formatted(sql.keys(), FACTS, where(sql));
        try (PreparedStatement query = connection.prepareStatement(select)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            bind(query, sql, cut, since);
            long read = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    each.accept(row.getString("contact_id"), read(row, sql));
                    read++;
                }
            }
            return read;
        }
    }

    /** The last moment that any of them tells of. */
    static Optional<Instant> knownUntil(Connection connection, Cut cut, LocalDate since) throws SQLException {
        CutSql sql = new CutSql(cut, Cube.CONTACTS);
        String select =
                "select max(greatest(arrived, replied, resolved, event_times[cardinality(event_times)])) from %s where %s"
                        .formatted(FACTS, where(sql));
        try (PreparedStatement query = connection.prepareStatement(select)) {
            bind(query, sql, cut, since);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(instant(row, 1));
            }
        }
    }

    private static String where(CutSql sql) {
        return sql.chosen() + " and local_day < ? and (local_day >= ? or resolved is null or resolved >= ?)";
    }

    private static void bind(PreparedStatement query, CutSql sql, Cut cut, LocalDate since) throws SQLException {
        int index = sql.bindChosen(query, 1);
        // a site's day and another zone's begin at most a day apart
        query.setObject(index++, cut.period().to().plusDays(2));
        query.setObject(index++, since);
        query.setObject(index, since);
    }

    private static CaseContact read(ResultSet row, CutSql sql) throws SQLException {
        int next = sql.afterKeys();
        return new CaseContact(
                sql.key(row),
                row.getObject(next, LocalDate.class),
                row.getObject(next + 1, OffsetDateTime.class).toInstant(),
                instant(row, next + 2),
                instant(row, next + 3),
                ContactShape.events(row));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
