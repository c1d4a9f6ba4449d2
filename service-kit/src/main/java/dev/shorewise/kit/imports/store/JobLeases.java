package dev.shorewise.kit.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportMode;
import dev.shorewise.kit.imports.JobState;
import dev.shorewise.kit.imports.format.Layout;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table import_job, as workers see it. Every write after a claim names the claim's attempt, so a worker that lost
 * its lease to another changes nothing any more. Time is the database's.
 */
@ApplicationScoped
public class JobLeases {

    private final ObjectMapper json;

    public JobLeases(ObjectMapper json) {
        this.json = json;
    }

    /** Who claims: a process, and the node that keeps its name when the process is restarted. */
    public record Worker(String node, String process) {
        String name() {
            return node + "/" + process;
        }
    }

    /** A place to go on from: pass, byte, line, and in passes over staged rows the last identity. */
    public record Place(
            int pass, long position, long line, @Nullable String lastIdentity) {}

    /** A job in this process's hands. */
    public record Claimed(
            ImportContext context, ImportMode mode, Layout layout, long expandedSize, Place place, Attempt attempt) {
        public UUID id() {
            return context.jobId();
        }
    }

    /** Which claim of the job it is, and how many claims in a row came to nothing. */
    public record Attempt(int number, int stalls) {}

    /** What a chunk adds to a job's counts. */
    public record Counts(long read, long skipped, long rejected, Applied applied) {}

    /** Another worker has the job now. */
    public static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Claims the oldest job that waits, or whose worker is silent, or that this node had before it was restarted. */
    public Optional<Claimed> claim(Connection connection, Worker worker, Collection<String> kinds, Duration lease)
            throws SQLException {
        return Sql.first(
                connection,
                """
                update import_job
                   set state = 'RUNNING', worker = ?, attempt = attempt + 1, stalls = stalls + 1,
                       started_at = coalesce(started_at, now()), leased_until = now() + ? * interval '1 ms'
                 where id = (
                       select id from import_job
                        where finished_at is null and kind = any (?)
                          and (state = 'QUEUED' or leased_until < now()
                               or (split_part(worker, '/', 1) = ? and worker <> ?))
                        order by submitted_at, id
                        limit 1 for update skip locked)
                returning *""",
                this::claimed,
                worker.name(),
                lease.toMillis(),
                connection.createArrayOf("text", kinds.toArray()),
                worker.node(),
                worker.name());
    }

    /** Renews the lease; empty if it was lost, else whether somebody asked the job to stop. */
    public Optional<Boolean> renew(Connection connection, Claimed job, Duration lease) throws SQLException {
        return Sql.first(
                connection,
                """
                update import_job set leased_until = now() + ? * interval '1 ms'
                 where id = ? and attempt = ? and finished_at is null
                returning cancel_requested""",
                row -> row.getBoolean(1),
                lease.toMillis(),
                job.id(),
                job.attempt().number());
    }

    /** Puts the job back for the next worker, at once. */
    public void release(Connection connection, Claimed job) throws SQLException {
        Sql.update(connection, """
                update import_job set state = 'QUEUED', worker = null, leased_until = null, stalls = 0
                 where id = ? and attempt = ? and finished_at is null""", job.id(), job.attempt().number());
    }

    /** Says in a chunk's transaction that the chunk is done. */
    public void checkpoint(Connection connection, Claimed job, Place next, Counts counts, int percent)
            throws SQLException {
        Applied applied = counts.applied();
        fenced(Sql.update(
                connection,
                """
                update import_job
                   set step = ?, position = ?, line = ?, last_identity = ?, percent = ?, stalls = 0,
                       rows_read = rows_read + ?, rows_skipped = rows_skipped + ?, rows_rejected = rows_rejected + ?,
                       rows_accepted = rows_accepted + ?, rows_unchanged = rows_unchanged + ?,
                       rows_restated = rows_restated + ?, records_created = records_created + ?,
                       records_unchanged = records_unchanged + ?, records_restated = records_restated + ?
                 where id = ? and attempt = ? and finished_at is null""",
                next.pass(),
                next.position(),
                next.line(),
                next.lastIdentity(),
                percent,
                counts.read(),
                counts.skipped(),
                counts.rejected(),
                applied.created().rows(),
                applied.unchanged().rows(),
                applied.restated().rows(),
                applied.created().records(),
                applied.unchanged().records(),
                applied.restated().records(),
                job.id(),
                job.attempt().number()));
    }

    /** Ends the job; what was kept of the file only to work on it goes. */
    public void finish(
            Connection connection, Claimed job, JobState state, @Nullable String failureCode, @Nullable String detail)
            throws SQLException {
        fenced(Sql.update(
                connection,
                """
                update import_job
                   set state = ?, failure_code = ?, failure_detail = ?, finished_at = now(), leased_until = null,
                       percent = case when ? = 'COMPLETED' then 100 else percent end
                 where id = ? and attempt = ? and finished_at is null""",
                state.name(),
                failureCode,
                detail,
                state.name(),
                job.id(),
                job.attempt().number()));
        Sql.update(connection, "delete from import_upload_block where job_id = ?", job.id());
        Sql.update(connection, "delete from import_staged_row where job_id = ?", job.id());
        Sql.update(connection, "delete from import_rehearsed where job_id = ?", job.id());
    }

    /** How many rows are rejected so far. */
    public long rejected(Connection connection, Claimed job) throws SQLException {
        return Sql.first(
                        connection,
                        "select rows_rejected from import_job where id = ?",
                        row -> row.getLong(1),
                        job.id())
                .orElseThrow();
    }

    /** Counts the good rows of a job that stores all or nothing, and stores nothing, as left out. */
    public void leaveOutTheRest(Connection connection, Claimed job) throws SQLException {
        Sql.update(connection, "update import_job set rows_skipped = rows_read - rows_rejected where id = ?", job.id());
    }

    private static void fenced(int rows) {
        if (rows != 1) {
            throw new LeaseLost();
        }
    }

    private Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                new ImportContext(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("vendor_id"),
                        parameters(row.getString("parameters")),
                        row.getString("profile_id"),
                        row.getInt("profile_version")),
                ImportMode.valueOf(row.getString("mode")),
                JobShape.layout(row),
                row.getLong("expanded_size"),
                new Place(
                        row.getInt("step"),
                        row.getLong("position"),
                        row.getLong("line"),
                        row.getString("last_identity")),
                new Attempt(row.getInt("attempt"), row.getInt("stalls")));
    }

    private Map<String, String> parameters(String body) {
        try {
            return json.readValue(body, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
