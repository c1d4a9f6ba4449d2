package dev.shorewise.gateway.audit.store;

import dev.shorewise.gateway.audit.Actor;
import dev.shorewise.gateway.audit.AuditEntry;
import dev.shorewise.gateway.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables audit_begun and audit_ended, to which rows are only added. */
@ApplicationScoped
public class AuditRows {

    private final DataSource database;

    AuditRows(DataSource database) {
        this.database = database;
    }

    /**
     * Writes down that somebody asks for something.
     *
     * @return the entry's number
     * @throws IllegalStateException if it is not written; the request must then not go on
     */
    public long begin(Actor actor, Deed deed) {
        try (Connection connection = database.getConnection();
                PreparedStatement number =
                        connection.prepareStatement("select nextval(pg_get_serial_sequence('audit_begun', 'number'))");
                ResultSet next = number.executeQuery();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into audit_begun
                            (number, at, request_id, subject, name, roles, vendor_id, address, method, target)
                        overriding system value values (?, now(), ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            next.next();
            long entry = next.getLong(1);
            insert.setLong(1, entry);
            insert.setString(2, deed.requestId());
            insert.setString(3, actor.subject());
            insert.setString(4, actor.name());
            insert.setString(5, actor.roleNames());
            insert.setString(6, actor.vendorId());
            insert.setString(7, deed.address());
            insert.setString(8, deed.method());
            insert.setString(9, deed.target());
            insert.executeUpdate();
            return entry;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail is not written", e);
        }
    }

    /** Writes down how it ended. */
    public void end(long number, int status) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_ended (number, at, status) values (?, now(), ?)")) {
            insert.setLong(1, number);
            insert.setInt(2, status);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail is not written", e);
        }
    }

    /**
     * Entries, the latest first.
     *
     * @param before only entries with smaller numbers
     * @param caller only of this login name or subject, if given
     * @param limit the most that is read
     */
    public List<AuditEntry> latest(long before, @Nullable String caller, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select b.*, e.status, e.at as ended_at
                          from audit_begun b left join audit_ended e using (number)
                         where number < ? and (?::text is null or b.name = ? or b.subject = ?)
                         order by number desc limit ?""")) {
            query.setLong(1, before);
            query.setString(2, caller);
            query.setString(3, caller);
            query.setString(4, caller);
            query.setInt(5, limit);
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail is not read", e);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("request_id"),
                row.getString("subject"),
                row.getString("name"),
                List.of(row.getString("roles").split(" ")),
                row.getString("vendor_id"),
                row.getString("address"),
                row.getString("method"),
                row.getString("target"),
                row.getObject("status", Integer.class),
                row.getObject("ended_at", OffsetDateTime.class));
    }
}
