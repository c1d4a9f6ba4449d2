package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.Contact;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.Contacts;
import dev.shorewise.vendor.contacts.Direction;
import dev.shorewise.vendor.contacts.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads contacts page by page. */
@ApplicationScoped
public class ContactRows {

    private final DataSource database;

    ContactRows(DataSource database) {
        this.database = database;
    }

    public List<Contact> list(ContactFilter filter, Optional<Contacts.Position> after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql(filter, after))) {
            int index = ScopeSql.bind(query, 1, filter.scope());
            index = bind(query, index, filter);
            if (after.isPresent()) {
                query.setObject(index++, after.get().day());
                query.setObject(index++, after.get().day());
                query.setString(index++, after.get().contactId());
            }
            query.setInt(index, most);
            List<Contact> contacts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    contacts.add(contact(row));
                }
            }
            return contacts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sql(ContactFilter filter, Optional<Contacts.Position> after) {
        StringBuilder sql = new StringBuilder("select * from contact where ").append(ScopeSql.where(filter.scope()));
        filter.queue().ifPresent(queue -> sql.append(" and coalesce(queue_id, '') = ?"));
        filter.agent()
                .ifPresent(agent -> sql.append(agent.isEmpty() ? " and agent_key is null" : " and agent_key = ?"));
        filter.channel().ifPresent(channel -> sql.append(" and channel = ?::contact_channel"));
        filter.outcome().ifPresent(outcome -> sql.append(" and outcome = ?::contact_outcome"));
        if (filter.measured()) {
            sql.append(" and direction = 'INBOUND' and outcome <> 'VOID'");
        }
        after.ifPresent(position -> sql.append(" and local_day >= ? and (local_day, contact_id) > (?, ?)"));
        return sql.append(" order by local_day, contact_id limit ?").toString();
    }

    private static int bind(PreparedStatement query, int first, ContactFilter filter) throws SQLException {
        int index = first;
        if (filter.queue().isPresent()) {
            query.setString(index++, filter.queue().get());
        }
        if (filter.agent().isPresent() && !filter.agent().get().isEmpty()) {
            query.setObject(index++, ContactFilter.key(filter.agent().get()));
        }
        if (filter.channel().isPresent()) {
            query.setString(index++, filter.channel().get().name());
        }
        if (filter.outcome().isPresent()) {
            query.setString(index++, filter.outcome().get().name());
        }
        return index;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("vendor_id"),
                row.getString("contact_id"),
                row.getInt("revision"),
                row.getString("site_id"),
                row.getObject("local_day", LocalDate.class),
                row.getString("queue_id"),
                Channel.valueOf(row.getString("channel")),
                Direction.valueOf(row.getString("direction")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("language"),
                row.getString("reason_code"),
                row.getString("priority"),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                instant(row, "arrived_at"),
                instant(row, "resolved_at"),
                instant(row, "closed_at"),
                instant(row, "source_recorded_at"),
                row.getObject("wait_ms", Integer.class),
                row.getObject("talk_ms", Integer.class),
                row.getObject("hold_ms", Integer.class),
                row.getObject("wrap_ms", Integer.class),
                row.getObject("active_ms", Integer.class),
                row.getObject("transfers_out", Integer.class),
                row.getObject("reopen_count", Integer.class),
                row.getObject("escalated_to_client", Boolean.class),
                row.getObject("agent_resolved", Boolean.class),
                row.getObject("sender_sla_met", Boolean.class),
                pseudonym(row, "agent_key"),
                pseudonym(row, "customer_key"),
                row.getString("job_id"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String pseudonym(ResultSet row, String column) throws SQLException {
        String key = row.getString(column);
        return key == null ? null : key.replace("-", "");
    }
}
