package dev.shorewise.vendor.papers.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.papers.PaperKind;
import dev.shorewise.vendor.papers.Papers.Place;
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

/** The tables {@code paper} and {@code paper_step}; row-level security hides what the caller may not see. */
@ApplicationScoped
public class PaperRows {

    private final DataSource database;
    private final ObjectMapper json;

    PaperRows(DataSource database, ObjectMapper json) {
        this.database = database;
        // what a body can tell about itself is not kept with it
        this.json = json.copy().setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
    }

    /** Makes a value of a row. */
    private interface Shape<R> {
        R of(ResultSet row) throws SQLException;
    }

    /** Finds a paper and keeps others from changing it until the transaction ends; so too if it is not there yet. */
    public <T extends Record> Optional<Paper<T>> lock(Place<T> place) {
        query(
                "select pg_advisory_xact_lock(hashtextextended(?, 11))",
                row -> 1,
                String.join("/", place.kind().name(), place.vendorId(), place.of(), place.id()));
        return find(place);
    }

    public <T extends Record> Optional<Paper<T>> find(Place<T> place) {
        return query(
                        "select * from paper where kind = ? and vendor_id = ? and of_id = ? and id = ?",
                        row -> paper(place.kind(), row),
                        place.kind().name(),
                        place.vendorId(),
                        place.of(),
                        place.id())
                .stream()
                .findAny();
    }

    /** Papers from the one after {@code after}, which is what they belong to and their id with a slash between. */
    public <T extends Record> List<Paper<T>> list(
            PaperKind<T> kind, String vendorId, Optional<String> of, String after, int most) {
        return query("""
                select * from paper where kind = ? and vendor_id = ? and of_id = coalesce(?, of_id)
                    and (of_id || '/' || id) collate "C" > ? order by (of_id || '/' || id) collate "C" limit ?""", row -> paper(kind, row), kind.name(), vendorId, of.orElse(null), after, most);
    }

    public <T extends Record> List<Paper.Step<T>> steps(Place<T> place) {
        return query(
                """
                select * from paper_step where kind = ? and vendor_id = ? and of_id = ? and id = ? order by revision""",
                row -> new Paper.Step<>(
                        row.getLong("revision"),
                        read(place.kind(), row),
                        row.getString("done_by"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()),
                place.kind().name(),
                place.vendorId(),
                place.of(),
                place.id());
    }

    /** Writes a paper as it is from now on, and its step. */
    public <T extends Record> void write(PaperKind<T> kind, Paper<T> paper, String by) {
        String body = text(paper.body());
        query(
                """
                insert into paper (vendor_id, kind, of_id, id, body, revision, created_by, created_at, changed_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                on conflict (kind, vendor_id, of_id, id) do update
                set body = excluded.body, revision = excluded.revision, changed_at = excluded.changed_at
                returning 1""",
                row -> 1,
                paper.vendorId(),
                kind.name(),
                paper.of(),
                paper.id(),
                body,
                paper.revision(),
                paper.createdBy(),
                utc(paper.createdAt()),
                utc(paper.changedAt()));
        query(
                """
                insert into paper_step (vendor_id, kind, of_id, id, revision, body, done_by, done_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?) returning 1""",
                row -> 1,
                paper.vendorId(),
                kind.name(),
                paper.of(),
                paper.id(),
                paper.revision(),
                body,
                by,
                utc(paper.changedAt()));
    }

    private <R> List<R> query(String sql, Shape<R> shape, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<R> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(shape.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T extends Record> Paper<T> paper(PaperKind<T> kind, ResultSet row) throws SQLException {
        return new Paper<>(
                row.getString("vendor_id"),
                row.getString("of_id"),
                row.getString("id"),
                read(kind, row),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private <T extends Record> T read(PaperKind<T> kind, ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("body"), kind.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Record body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
