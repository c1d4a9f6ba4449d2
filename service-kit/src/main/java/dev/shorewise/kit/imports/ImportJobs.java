package dev.shorewise.kit.imports;

import dev.shorewise.kit.imports.store.JobRows;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The import jobs of this service: taken here, worked off in the background. What a caller may see is decided by the
 * database's row-level security; whether a vendor or site exists is for the service to ask before it submits.
 */
@ApplicationScoped
public class ImportJobs {

    /** Stands for the vendor where records are the client's own, for example cost lines. */
    public static final String CLIENT = "client";

    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(30);

    private final DataSource database;
    private final JobRows jobs;
    private final ImportProfiles profiles;
    private final Intake intake;
    private final Rejects rejects;

    ImportJobs(DataSource database, JobRows jobs, ImportProfiles profiles, Intake intake, Rejects rejects) {
        this.database = database;
        this.jobs = jobs;
        this.profiles = profiles;
        this.intake = intake;
        this.rejects = rejects;
    }

    /**
     * Takes a file in and queues its job, all in the caller's transaction or one of its own. Reads the body as it
     * comes: memory does not grow with the file.
     *
     * @throws ImportRefusal if the file cannot be imported at all
     * @throws KitRefusal (404) if the owner has no such profile
     */
    public ImportJob submit(Submission submission) {
        ImportProfiles.Stored profile = profiles.find(
                        submission.kind(), submission.vendorId(), submission.profileId(), null)
                .orElseThrow(KitRefusal::unknown);
        return QuarkusTransaction.joiningExisting()
                .timeout((int) LONGEST_UPLOAD.toSeconds())
                .call(() -> {
                    try (Connection connection = database.getConnection()) {
                        UUID id = intake.take(connection, submission, profile);
                        return jobs.find(connection, submission.kind(), id).orElseThrow();
                    }
                });
    }

    /** A job of this kind that the caller may see. */
    public Optional<ImportJob> find(String kind, UUID id) {
        return read(connection -> jobs.find(connection, kind, id));
    }

    /**
     * Jobs, newest first.
     *
     * @param vendorId null for all that the caller may see
     * @param cursor from the page before; null for the first page
     */
    public Page<ImportJob> list(String kind, @Nullable String vendorId, @Nullable String cursor, int limit) {
        UUID before =
                Cursor.parse(cursor, 1).map(key -> uuid(key.keys().get(0))).orElse(null);
        List<ImportJob> found = read(connection -> jobs.list(connection, kind, vendorId, before, limit + 1));
        return Page.of(found, limit, job -> Cursor.of(job.id().toString()));
    }

    /**
     * Asks a job to stop: at once if it waits, after the chunk it is at if it runs.
     *
     * @throws ImportRefusal (409) if it has ended
     * @throws KitRefusal (404) if there is none
     */
    public ImportJob cancel(String kind, UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = database.getConnection()) {
                boolean asked = jobs.cancel(connection, kind, id);
                ImportJob job = jobs.find(connection, kind, id).orElseThrow(KitRefusal::unknown);
                if (!asked) {
                    throw new ImportRefusal(ImportRefusal.Kind.JOB_FINISHED, "The job has ended: " + job.state() + ".");
                }
                return job;
            }
        });
    }

    /**
     * Rejected rows in the order of the file; a page may be shorter than its limit where rows are long.
     *
     * @throws KitRefusal (404) if there is no such job
     */
    public Page<RejectedRow> rejects(String kind, UUID id, @Nullable String cursor, int limit) {
        return read(connection -> rejects.page(connection, kind, id, cursor, limit));
    }

    /**
     * Rejected rows as a file (RFC 4180, in the encoding of the upload): the original columns, then line, column, code
     * and reason. Corrected, it can be sent again under the same profile, whatever the format of that is.
     *
     * @throws KitRefusal (404) if there is no such job
     */
    public StreamingOutput rejectFile(String kind, UUID id) {
        if (find(kind, id).isEmpty()) {
            throw KitRefusal.unknown();
        }
        return out -> rejects.write(database, kind, id, out);
    }

    private interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
        }
    }
}
