package dev.shorewise.kit.imports.store;

import dev.shorewise.kit.imports.ImportJob;
import dev.shorewise.kit.imports.ImportJob.Failure;
import dev.shorewise.kit.imports.ImportJob.ProfileVersion;
import dev.shorewise.kit.imports.ImportJob.RecordCounts;
import dev.shorewise.kit.imports.ImportJob.RowCounts;
import dev.shorewise.kit.imports.ImportMode;
import dev.shorewise.kit.imports.JobState;
import dev.shorewise.kit.imports.format.Layout;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the submitter's view of a row of import_job. */
final class JobShape {

    static final String SELECT =
            "select *, extract(epoch from coalesce(finished_at, now()) - started_at)::float8 as seconds from import_job";

    private JobShape() {}

    static ImportJob of(ResultSet row) throws SQLException {
        JobState state = JobState.valueOf(row.getString("state"));
        double seconds = row.getDouble("seconds");
        int percent = row.getInt("percent");
        long read = row.getLong("rows_read");
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("vendor_id"),
                new ProfileVersion(row.getString("profile_id"), row.getInt("profile_version")),
                ImportMode.valueOf(row.getString("mode")).id(),
                state,
                row.getString("file_name"),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                new RowCounts(
                        read,
                        row.getLong("rows_accepted"),
                        row.getLong("rows_unchanged"),
                        row.getLong("rows_restated"),
                        row.getLong("rows_rejected"),
                        row.getLong("rows_skipped")),
                new RecordCounts(
                        row.getLong("records_created"),
                        row.getLong("records_unchanged"),
                        row.getLong("records_restated")),
                percent,
                seconds > 0 ? Math.round(read / seconds) : null,
                state == JobState.RUNNING && percent > 0 && seconds > 0
                        ? Math.round(seconds * (100 - percent) / percent)
                        : null,
                failure(row.getString("failure_code"), row.getString("failure_detail")),
                null);
    }

    static Layout layout(ResultSet row) throws SQLException {
        return new Layout(
                row.getBoolean("rfc4180"),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getLong("data_from"),
                row.getInt("lines_before"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Failure failure(@Nullable String code, @Nullable String detail) {
        return code == null || detail == null ? null : new Failure(code, detail);
    }
}
