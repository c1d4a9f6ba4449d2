package dev.shorewise.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as its submitter sees it.
 *
 * @param percent how much of the file has its fate
 * @param secondsLeft estimate from the pace so far; absent while nothing is known and after the end
 * @param links where its resources lie; added by {@link #linkedUnder}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportJob(
        UUID id,
        String kind,
        String vendorId,
        ProfileVersion profile,
        String mode,
        JobState state,
        @Nullable String fileName,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        RowCounts rows,
        RecordCounts records,
        int percent,
        @Nullable Long rowsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Failure failure,
        @Nullable Links links) {

    /** Which profile it was read by. */
    public record ProfileVersion(String id, int version) {}

    /**
     * The fate of the file's rows. At the end read = accepted + unchanged + restated + rejected + skipped; a row shares
     * the fate of the record that it is part of.
     *
     * @param skipped blank lines and rows that the profile leaves out; in a failed all-or-nothing job also the good rows
     */
    public record RowCounts(long read, long accepted, long unchanged, long restated, long rejected, long skipped) {}

    /** The fate of the records made of those rows. */
    public record RecordCounts(long created, long unchanged, long restated) {}

    /** Why a job ended early. */
    public record Failure(String code, String detail) {}

    /** Paths of the job's resources. */
    public record Links(String self, String rejects, String cancel) {}

    /** The same job with links, for a service that keeps its jobs under the given path, for example {@code /v1/contact-imports}. */
    public ImportJob linkedUnder(String path) {
        String self = path + "/" + id;
        return new ImportJob(
                id,
                kind,
                vendorId,
                profile,
                mode,
                state,
                fileName,
                submittedBy,
                submittedAt,
                startedAt,
                finishedAt,
                rows,
                records,
                percent,
                rowsPerSecond,
                secondsLeft,
                failure,
                new Links(self, self + "/rejects", self + "/cancel"));
    }
}
