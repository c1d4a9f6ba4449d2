package dev.shorewise.vendor.contacts.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.vendor.contacts.ContactMonth;
import dev.shorewise.vendor.contacts.LateContact;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Months as they are kept: closed, reopened, dropped, and what came too late for them. */
@ApplicationScoped
public class KeptMonthRows {

    private static final String SELECT = """
            select m.*, (select count(*) from contact_late l where l.vendor_id = m.vendor_id and l.month = m.month) as late
            from contact_month m where m.vendor_id = ? """;

    private final DataSource database;
    private final ObjectMapper json;

    KeptMonthRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    public List<ContactMonth> list(String vendorId) {
        return with(connection -> months(connection, SELECT + " order by m.month desc", vendorId));
    }

    public Optional<ContactMonth> find(String vendorId, YearMonth month) {
        return with(connection -> months(connection, SELECT + " and m.month = ?", vendorId, month.atDay(1)).stream()
                .findAny());
    }

    /** Open months before this one. */
    public List<ContactMonth> openUntil(Optional<String> vendorId, YearMonth before) {
        return with(connection -> months(
                connection,
                SELECT.replace("m.vendor_id = ?", "m.vendor_id = coalesce(?, m.vendor_id)")
                        + " and m.month < ? and m.closed_at is null order by m.vendor_id, m.month",
                vendorId.orElse(null),
                before.atDay(1)));
    }

    public void close(String vendorId, YearMonth month, String by, String reason) {
        with(connection -> {
            StagedKeeping.lock(connection, StagedKeeping.LOCK, vendorId);
            int closed = StagedKeeping.run(connection, """
                    insert into contact_month as m (vendor_id, month, contacts, checksum, revision, changed_at, closed_at)
                    values (?, ?, 0, 0, 0, now(), now())
                    on conflict (vendor_id, month) do update set closed_at = now() where m.closed_at is null""", vendorId, month.atDay(1));
            return closed == 0 ? 0 : note(connection, "CLOSED", vendorId, month, by, reason);
        });
    }

    public void reopen(String vendorId, YearMonth month, String by, String reason) {
        with(connection -> {
            StagedKeeping.lock(connection, StagedKeeping.LOCK, vendorId);
            int opened = StagedKeeping.run(connection, """
                    update contact_month set closed_at = null, revision = revision + 1, changed_at = now()
                    where vendor_id = ? and month = ? and closed_at is not null""", vendorId, month.atDay(1));
            if (opened == 1) {
                note(connection, "REOPENED", vendorId, month, by, reason);
                LateMerge.takeIn(connection, vendorId, month);
            }
            return opened;
        });
    }

    public void drop(String vendorId, YearMonth month, String by, String reason) {
        with(connection -> {
            StagedKeeping.lock(connection, StagedKeeping.LOCK, vendorId);
            LocalDate first = month.atDay(1);
            int dropped = StagedKeeping.run(connection, """
                    update contact_month set dropped_at = now()
                    where vendor_id = ? and month = ? and closed_at is not null and dropped_at is null""", vendorId, first);
            if (dropped == 1) {
                StagedKeeping.run(connection, """
                        delete from contact_history h using contact c
                        where c.vendor_id = ? and c.local_day >= ? and c.local_day < ?
                            and h.vendor_id = c.vendor_id and h.contact_id = c.contact_id""", vendorId, first, first.plusMonths(1));
                StagedKeeping.run(
                        connection,
                        "delete from contact where vendor_id = ? and local_day >= ? and local_day < ?",
                        vendorId,
                        first,
                        first.plusMonths(1));
                StagedKeeping.run(
                        connection, "delete from contact_late where vendor_id = ? and month = ?", vendorId, first);
                note(connection, "DROPPED", vendorId, month, by, reason);
            }
            return dropped;
        });
    }

    public List<LateContact> late(String vendorId, YearMonth month, Optional<String> after, int most) {
        return with(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select * from contact_late where vendor_id = ? and month = ? and contact_id > ?
                    order by contact_id limit ?""")) {
                query.setString(1, vendorId);
                query.setObject(2, month.atDay(1));
                query.setString(3, after.orElse(""));
                query.setInt(4, most);
                List<LateContact> late = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        late.add(new LateContact(
                                row.getString("contact_id"),
                                row.getString("site_id"),
                                row.getString("job_id"),
                                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                                json.readTree(row.getString("staged"))));
                    }
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
                return late;
            }
        });
    }

    private static int note(
            Connection connection, String what, String vendorId, YearMonth month, String by, String reason)
            throws SQLException {
        return StagedKeeping.run(connection, """
                insert into contact_month_change
                    (vendor_id, month, what, changed_at, changed_by, reason, revision, contacts, checksum)
                select vendor_id, month, ?, now(), ?, ?, revision, contacts, checksum
                from contact_month where vendor_id = ? and month = ?""", what, by, reason, vendorId, month.atDay(1));
    }

    private static List<ContactMonth> months(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<ContactMonth> months = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    months.add(new ContactMonth(
                            row.getString("vendor_id"),
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            row.getLong("contacts"),
                            row.getLong("revision"),
                            row.getString("checksum"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            instant(row, "closed_at"),
                            instant(row, "dropped_at"),
                            row.getLong("late")));
                }
            }
            return months;
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
