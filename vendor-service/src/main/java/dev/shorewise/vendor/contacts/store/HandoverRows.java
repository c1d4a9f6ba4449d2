package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.ClosedContact;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps which contacts wait to be handed over. */
@ApplicationScoped
public class HandoverRows {

    /** After the merge of a chunk, from the same staged rows. Parameters: vendor, and since when a contact is recent. */
    static final String QUEUE = """
            insert into contact_handover (vendor_id, contact_id, queued_at)
            select ?, s.contact_id, now() from contact_staged s
            where s.outcome = 'ANSWERED' and s.direction = 'INBOUND' and coalesce(s.closed_at, s.resolved_at,
                case when s.channel in ('VOICE', 'CALLBACK', 'CHAT') then s.offered_at end) >= ?
            order by s.contact_id
            on conflict on constraint contact_handover_pk do nothing""";

    private static final String TAKE = """
            select c.vendor_id, c.contact_id, c.site_id, c.local_day, c.channel::text as channel, c.queue_id, c.language,
                c.reason_code, c.offered_at, coalesce(c.closed_at, c.resolved_at, c.offered_at + interval '1 millisecond'
                    * (coalesce(c.wait_ms, 0) + coalesce(c.talk_ms, 0) + coalesce(c.hold_ms, 0))) as closed,
                replace(c.agent_key::text, '-', '') as agent, replace(c.customer_key::text, '-', '') as customer
            from contact_handover h join contact c using (vendor_id, contact_id)
            where h.taken_at is null order by h.queued_at limit ? for update of h skip locked""";

    private final DataSource database;

    HandoverRows(DataSource database) {
        this.database = database;
    }

    /** Contacts that wait, locked until the transaction ends. */
    public List<ClosedContact> take(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TAKE)) {
            query.setInt(1, most);
            List<ClosedContact> waiting = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    waiting.add(contact(row));
                }
            }
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void taken(List<ClosedContact> contacts, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update contact_handover set taken_at = ? where vendor_id = ? and contact_id = ?")) {
            for (ClosedContact contact : contacts) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setString(2, contact.vendorId());
                update.setString(3, contact.contactId());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets what was taken, or has waited since, before these. */
    public int forget(Instant taken, Instant queued) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from contact_handover where taken_at < ? or taken_at is null and queued_at < ?")) {
            delete.setObject(1, taken.atOffset(ZoneOffset.UTC));
            delete.setObject(2, queued.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClosedContact contact(ResultSet row) throws SQLException {
        return new ClosedContact(
                row.getString("vendor_id"),
                row.getString("contact_id"),
                row.getString("site_id"),
                row.getObject("local_day", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                new ClosedContact.Topic(
                        row.getString("queue_id"), row.getString("language"), row.getString("reason_code")),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                row.getObject("closed", OffsetDateTime.class).toInstant(),
                text(row, "agent"),
                text(row, "customer"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
