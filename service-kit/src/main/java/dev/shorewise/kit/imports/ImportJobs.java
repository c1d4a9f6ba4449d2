package dev.shorewise.kit.imports;

import dev.shorewise.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The import jobs of this service: taken here, worked off in the background. What a caller may see is decided by the
 * database's row-level security; whether a vendor or site exists is for the service to ask before it submits.
 */
@ApplicationScoped
public class ImportJobs {

    /** Stands for the vendor where records are the client's own, for example cost lines. */
    public static final String CLIENT = "client";

    /**
     * Takes a file in and queues its job, all in the caller's transaction or one of its own. Reads the body as it
     * comes: memory does not grow with the file.
     *
     * @throws ImportRefusal if the file cannot be imported at all
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if the owner has no such profile
     */
    public ImportJob submit(Submission submission) {
        throw new UnsupportedOperationException();
    }

    /** A job of this kind that the caller may see. */
    public Optional<ImportJob> find(String kind, UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Jobs, newest first.
     *
     * @param vendorId null for all that the caller may see
     * @param cursor from the page before; null for the first page
     */
    public Page<ImportJob> list(String kind, @Nullable String vendorId, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Asks a job to stop: at once if it waits, after the chunk it is at if it runs.
     *
     * @throws ImportRefusal (409) if it has ended
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if there is none
     */
    public ImportJob cancel(String kind, UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Rejected rows in the order of the file.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if there is no such job
     */
    public Page<RejectedRow> rejects(String kind, UUID id, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Rejected rows as a file (RFC 4180, in the encoding of the upload): the original columns, then line, column, code
     * and reason. Corrected, it can be sent again under the same profile, whatever the format of that is.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if there is no such job
     */
    public StreamingOutput rejectFile(String kind, UUID id) {
        throw new UnsupportedOperationException();
    }
}
