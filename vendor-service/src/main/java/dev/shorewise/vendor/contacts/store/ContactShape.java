package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.Contact;
import dev.shorewise.vendor.contacts.ContactEvent;
import dev.shorewise.vendor.contacts.ContactStatus;
import dev.shorewise.vendor.contacts.Direction;
import dev.shorewise.vendor.contacts.Outcome;
import dev.shorewise.vendor.contacts.Recording;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a contact of a row of {@code contact}. */
final class ContactShape {

    private ContactShape() {}

    static Contact of(ResultSet row) throws SQLException {
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
                row.getString("job_id"),
                instant(row, "first_response_at"),
                instant(row, "callback_due_at"),
                instant(row, "callback_made_at"),
                row.getObject("wall_ms", Integer.class),
                row.getBigDecimal("concurrency"),
                row.getObject("agent_tenure_days", Integer.class),
                row.getObject("escalation_accepted", Boolean.class),
                row.getString("issue_id"),
                row.getString("event_ref"),
                recording(row),
                events(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Recording recording(ResultSet row) throws SQLException {
        String uri = row.getString("recording_uri");
        return uri == null
                ? null
                : new Recording(
                        uri, row.getString("recording_sha256"), row.getObject("recording_until", LocalDate.class));
    }

    /** The steps in a row with {@code event_times} and {@code event_statuses}. */
    static List<ContactEvent> events(ResultSet row) throws SQLException {
        Array times = row.getArray("event_times");
        if (times == null) {
            return List.of();
        }
        Timestamp[] at = (Timestamp[]) times.getArray();
        Object[] statuses = (Object[]) row.getArray("event_statuses").getArray();
        List<ContactEvent> events = new ArrayList<>(at.length);
        for (int i = 0; i < at.length; i++) {
            events.add(new ContactEvent(at[i].toInstant(), ContactStatus.valueOf(String.valueOf(statuses[i]))));
        }
        return events;
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
