package dev.shorewise.vendor.registry.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.vendor.registry.Entry;
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

/** The table {@code registry_entry}; row-level security hides what the caller may not see. */
@ApplicationScoped
public class EntryRows {

    private final DataSource database;
    private final ObjectMapper json;

    EntryRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public <T extends Record> Optional<Entry<T>> find(Entry.Kind kind, String vendorId, String id) {
        return this.<T>query(kind, "and vendor_id = ? and id = ?", vendorId, id).stream()
                .findAny();
    }

    /** Finds an entry and keeps others from changing it until the transaction ends; so too if it is not there yet. */
    public <T extends Record> Optional<Entry<T>> lock(Entry.Kind kind, String vendorId, String id) {
        run("select pg_advisory_xact_lock(hashtextextended(?, 7))", kind + "/" + vendorId + "/" + id);
        return find(kind, vendorId, id);
    }

    public <T extends Record> void put(Entry.Kind kind, Entry<T> entry) {
        run(
                """
                insert into registry_entry (vendor_id, kind, id, body, created_at, changed_at, revision)
                values (?, ?, ?, ?::jsonb, ?, ?, ?)
                on conflict (vendor_id, kind, id) do update
                set body = excluded.body, changed_at = excluded.changed_at, revision = excluded.revision""",
                entry.vendorId(),
                kind.name(),
                entry.id(),
                write(entry.body()),
                entry.createdAt().atOffset(ZoneOffset.UTC),
                entry.changedAt().atOffset(ZoneOffset.UTC),
                entry.revision());
    }

    public void delete(Entry.Kind kind, String vendorId, String id) {
        run("delete from registry_entry where kind = ? and vendor_id = ? and id = ?", kind.name(), vendorId, id);
    }

    public <T extends Record> List<Entry<T>> list(
            Entry.Kind kind, Optional<String> vendorId, Optional<String> after, Optional<Instant> since, int most) {
        return query(
                kind,
                "and vendor_id = coalesce(?, vendor_id) and vendor_id || '/' || id > ? and changed_at >= ?"
                        + " order by vendor_id || '/' || id limit ?",
                vendorId.orElse(null),
                after.orElse(""),
                since.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC),
                most);
    }

    private <T extends Record> List<Entry<T>> query(
            Entry.Kind kind, String condition, @org.jspecify.annotations.Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from registry_entry where kind = ? " + condition)) {
            query.setString(1, kind.name());
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 2, parameters[i]);
            }
            List<Entry<T>> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(kind, row));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the kind decides the type
    private <T extends Record> Entry<T> entry(Entry.Kind kind, ResultSet row) throws SQLException {
        try {
            return new Entry<>(
                    row.getString("vendor_id"),
                    row.getString("id"),
                    (T) json.readValue(row.getString("body"), kind.type()),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                    row.getLong("revision"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Record body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
