package dev.shorewise.kit.imports;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The import jobs of one kind as its resource shows them, each with links under the resource's path. */
public final class ImportDesk {

    private final ImportJobs jobs;
    private final String kind;
    private final String path;

    /** @param path of the resource, such as {@code /v1/contact-imports} */
    public ImportDesk(ImportJobs jobs, String kind, String path) {
        this.jobs = jobs;
        this.kind = kind;
        this.path = path;
    }

    /** Takes a file in: 202 with the job, and where to follow it. Throws what {@link ImportJobs#submit} throws. */
    public RestResponse<ImportJob> submit(Submission submission) {
        ImportJob job = jobs.submit(submission).linkedUnder(path);
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .location(URI.create(path + "/" + job.id()))
                .build();
    }

    /** Jobs, newest first; of every owner that the caller may see where {@code vendorId} is null. */
    public Page<ImportJob> list(@Nullable String vendorId, @Nullable String cursor, int limit) {
        return jobs.list(kind, vendorId, cursor, limit).map(job -> job.linkedUnder(path));
    }

    /** @throws KitRefusal (404) if there is no such job */
    public ImportJob read(UUID id) {
        return jobs.find(kind, id).orElseThrow(KitRefusal::unknown).linkedUnder(path);
    }

    /** Throws what {@link ImportJobs#cancel} throws. */
    public ImportJob cancel(UUID id) {
        return jobs.cancel(kind, id).linkedUnder(path);
    }

    /** Rejected rows in the order of the file, as {@link ImportJobs#rejects} gives them. */
    public Page<RejectedRow> rejects(UUID id, @Nullable String cursor, int limit) {
        return jobs.rejects(kind, id, cursor, limit);
    }

    /** Rejected rows as a file that can be corrected and sent again, as {@link ImportJobs#rejectFile} gives it. */
    public StreamingOutput rejectFile(UUID id) {
        return jobs.rejectFile(kind, id);
    }
}
