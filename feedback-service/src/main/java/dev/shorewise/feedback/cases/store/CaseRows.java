package dev.shorewise.feedback.cases.store;

import dev.shorewise.feedback.cases.CaseEvent;
import dev.shorewise.feedback.cases.CaseFilter;
import dev.shorewise.feedback.cases.CustomerCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps cases and what happened to them. */
@ApplicationScoped
public class CaseRows {

    private static final String OPEN = """
            insert into customer_case (vendor_id, response_pk, rule_id, state, owner, escalate_to, opened_at, due_at,
                question, updated_at)
            select vendor_id, id, ?, 'OPEN', ?, ?, ?, ?, ?, ? from response where id = ?
            on conflict on constraint customer_case_response do nothing
            returning id
            """;

    private static final String CHANGE = """
            update customer_case set revision = ?, state = ?, owner = ?, due_at = ?, escalated_at = ?, closed_at = ?,
                root_cause = ?, explanation = ?, action = ?, acted_on = ?, follow_up = ?, follow_up_csat = ?,
                follow_up_words = ?, followed_up_at = ?, updated_at = ?
            where id = ? and revision = ?
            """;

    private static final String LIST = """
            select * from customer_case
            where (?::text is null or vendor_id = ?) and (?::text is null or state = ?) and (?::text is null or owner = ?)
              and (?::timestamptz is null or (state <> 'CLOSED' and due_at <= ?))
              and (?::timestamptz is null or updated_at >= ?) and (?::uuid is null or id > ?)
            order by id limit ?
            """;

    private static final String OVERDUE = """
            select * from customer_case
            where state <> 'CLOSED' and due_at <= ? and escalated_at is null and escalate_to is not null
            order by due_at, id limit ?
            """;

    private static final String TELL = """
            insert into customer_case_event (case_pk, revision, vendor_id, what, done_by, done_at)
            select id, revision, vendor_id, ?, ?, ? from customer_case where id = ?
            """;

    private static final String HISTORY = """
            select revision, what, done_by, done_at from customer_case_event where case_pk = ? order by revision
            """;

    private final DataSource database;

    CaseRows(DataSource database) {
        this.database = database;
    }

    /** Opens a case; empty if the response has one already or is not there. */
    public Optional<UUID> open(CustomerCase wanted, String by) {
        CustomerCase.Duty duty = wanted.duty();
        return query(OPEN, row -> row.getObject(1, UUID.class), sql -> {
                    sql.setString(1, wanted.about().rule().orElse(null));
                    sql.setString(2, duty.owner());
                    sql.setString(3, duty.escalateTo().orElse(null));
                    sql.setObject(4, at(duty.openedAt()));
                    sql.setObject(5, at(duty.dueAt()));
                    sql.setString(6, wanted.about().question().orElse(null));
                    sql.setObject(7, at(duty.openedAt()));
                    sql.setObject(8, wanted.about().responseId());
                })
                .stream()
                .findFirst()
                .map(id -> {
                    tell(id, "opened", by, duty.openedAt());
                    return id;
                });
    }

    /** Stores the next revision; false if somebody else was faster. */
    public boolean change(CustomerCase next, String what, String by, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(CHANGE)) {
            CustomerCase.Closing closing = next.closing();
            sql.setInt(1, next.revision());
            sql.setString(2, next.state().name());
            sql.setString(3, next.duty().owner());
            sql.setObject(4, at(next.duty().dueAt()));
            sql.setObject(5, next.duty().escalatedAt().map(CaseRows::at).orElse(null));
            sql.setObject(6, closing.closedAt().map(CaseRows::at).orElse(null));
            sql.setString(7, closing.cause().map(Enum::name).orElse(null));
            sql.setString(8, closing.explanation().orElse(null));
            sql.setString(9, closing.action().orElse(null));
            sql.setObject(10, closing.actedOn().orElse(null));
            CustomerCase.Afterwards afterwards = closing.afterwards();
            sql.setString(11, afterwards.outcome().map(Enum::name).orElse(null));
            sql.setObject(12, afterwards.csat().orElse(null), Types.SMALLINT);
            sql.setString(13, afterwards.words().orElse(null));
            sql.setObject(14, afterwards.at().map(CaseRows::at).orElse(null));
            sql.setObject(15, at(now));
            sql.setObject(16, next.id());
            sql.setInt(17, next.revision() - 1);
            if (sql.executeUpdate() == 0) {
                return false;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        tell(next.id(), what, by, now);
        return true;
    }

    public Optional<CustomerCase> find(UUID id) {
        return query("select * from customer_case where id = ?", CaseRow::read, sql -> sql.setObject(1, id)).stream()
                .findFirst();
    }

    /** Cases by id, after the given one. */
    public List<CustomerCase> list(CaseFilter filter, Optional<UUID> after, int most) {
        return query(LIST, CaseRow::read, sql -> {
            int next = 1;
            for (@Nullable
            Object value : new @Nullable Object[] {
                filter.vendorId().orElse(null),
                filter.state().map(Enum::name).orElse(null),
                filter.owner().orElse(null),
                filter.overdueAt().map(CaseRows::at).orElse(null),
                filter.updatedSince().map(CaseRows::at).orElse(null),
                after.orElse(null)
            }) {
                sql.setObject(next++, value);
                sql.setObject(next++, value);
            }
            sql.setInt(next, most);
        });
    }

    /** Cases that are overdue and still with their first owner. */
    public List<CustomerCase> overdue(Instant now, int most) {
        return query(OVERDUE, CaseRow::read, sql -> {
            sql.setObject(1, at(now));
            sql.setInt(2, most);
        });
    }

    /** What happened to a case, in order. */
    public List<CaseEvent> history(UUID id) {
        return query(
                HISTORY,
                row -> new CaseEvent(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                sql -> sql.setObject(1, id));
    }

    private void tell(UUID id, String what, String by, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(TELL)) {
            sql.setString(1, what);
            sql.setString(2, by);
            sql.setObject(3, at(now));
            sql.setObject(4, id);
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Binder {
        void bind(PreparedStatement sql) throws SQLException;
    }

    private <T> List<T> query(String text, Reader<T> reader, Binder binder) {
        List<T> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(text)) {
            binder.bind(sql);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
