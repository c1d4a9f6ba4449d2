package dev.shorewise.kit.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.kit.imports.ImportJob;
import dev.shorewise.kit.imports.Submission;
import dev.shorewise.kit.imports.format.Layout;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table import_job, as submitters see it. */
@ApplicationScoped
public class JobRows {

    private final ObjectMapper json;

    public JobRows(ObjectMapper json) {
        this.json = json;
    }

    /** Adds a job that waits, once the transaction ends. */
    public UUID insert(Connection connection, Submission submission, int profileVersion, Layout layout)
            throws SQLException {
        return Sql.first(
                        connection,
                        """
                        insert into import_job (kind, vendor_id, profile_id, profile_version, mode, parameters,
                                                file_name, submitted_by, rfc4180, columns, data_from, lines_before,
                                                position, line)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
                        returning id""",
                        row -> row.getObject(1, UUID.class),
                        submission.kind(),
                        submission.vendorId(),
                        submission.profileId(),
                        profileVersion,
                        submission.mode().name(),
                        write(submission.parameters()),
                        submission.upload().fileName(),
                        submission.upload().submittedBy(),
                        layout.rfc4180(),
                        connection.createArrayOf("text", layout.columns().toArray()),
                        layout.dataFrom(),
                        layout.linesBefore(),
                        layout.dataFrom(),
                        (long) layout.linesBefore())
                .orElseThrow();
    }

    /** Says how large the file is, once it has all arrived. */
    public void setSize(Connection connection, UUID id, long expandedSize) throws SQLException {
        Sql.update(connection, "update import_job set expanded_size = ? where id = ?", expandedSize, id);
    }

    public Optional<ImportJob> find(Connection connection, String kind, UUID id) throws SQLException {
        return Sql.first(connection, JobShape.SELECT + " where kind = ? and id = ?", JobShape::of, kind, id);
    }

    /** How the file of a job was laid out, and which profile it was read by. */
    public Optional<FileOf> file(Connection connection, String kind, UUID id) throws SQLException {
        return Sql.first(
                connection,
                "select * from import_job where kind = ? and id = ?",
                row -> new FileOf(
                        JobShape.layout(row),
                        row.getString("vendor_id"),
                        row.getString("profile_id"),
                        row.getInt("profile_version")),
                kind,
                id);
    }

    /** A job's file. */
    public record FileOf(Layout layout, String vendorId, String profileId, int profileVersion) {}

    /** Newest first, from the one before the given id on. */
    public List<ImportJob> list(
            Connection connection, String kind, @Nullable String vendorId, @Nullable UUID before, int limit)
            throws SQLException {
        return Sql.list(connection, JobShape.SELECT + """
                         where kind = ? and vendor_id = coalesce(?::text, vendor_id) and (?::uuid is null or id < ?)
                        order by id desc limit ?""", JobShape::of, kind, vendorId, before, before, limit);
    }

    /** Ends a waiting job and marks a running one; false if there is none that has not ended. */
    public boolean cancel(Connection connection, String kind, UUID id) throws SQLException {
        boolean found = Sql.update(connection, """
                        update import_job
                           set cancel_requested = true,
                               finished_at = case state when 'QUEUED' then now() end,
                               state = case state when 'QUEUED' then 'CANCELLED' else state end
                         where kind = ? and id = ? and finished_at is null""", kind, id) == 1;
        Sql.update(
                connection,
                "delete from import_upload_block where job_id = (select id from import_job where id = ? and state = 'CANCELLED')",
                id);
        return found;
    }

    private String write(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
