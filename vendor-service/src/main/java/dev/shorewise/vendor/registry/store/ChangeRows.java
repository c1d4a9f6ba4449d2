package dev.shorewise.vendor.registry.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.vendor.registry.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code registry_change}. */
@ApplicationScoped
public class ChangeRows {

    private final DataSource database;
    private final ObjectMapper json;

    ChangeRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds a change; of what was removed the state is JSON's null. */
    public void add(
            String vendorId,
            String subject,
            String subjectId,
            Instant at,
            String by,
            @Nullable String reason,
            @Nullable Record state) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into registry_change
                            (vendor_id, subject, subject_id, changed_at, changed_by, reason, state)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)""")) {
            insert.setString(1, vendorId);
            insert.setString(2, subject);
            insert.setString(3, subjectId);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.setString(5, by);
            insert.setString(6, reason);
            insert.setString(7, json.writeValueAsString(state));
            insert.execute();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Change> list(String vendorId, Optional<String> subject, long after, Optional<Instant> since, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select * from registry_change
                        where vendor_id = ? and subject = coalesce(?, subject) and number > ? and changed_at >= ?
                        order by number limit ?""")) {
            query.setString(1, vendorId);
            query.setString(2, subject.orElse(null));
            query.setLong(3, after);
            query.setObject(4, since.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC));
            query.setInt(5, most);
            List<Change> changes = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    changes.add(new Change(
                            row.getLong("number"),
                            row.getString("vendor_id"),
                            row.getString("subject"),
                            row.getString("subject_id"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            row.getString("changed_by"),
                            row.getString("reason"),
                            json.readTree(row.getString("state"))));
                }
            }
            return changes;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
