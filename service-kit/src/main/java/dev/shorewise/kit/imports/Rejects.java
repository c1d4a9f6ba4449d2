package dev.shorewise.kit.imports;

import dev.shorewise.kit.imports.format.Dialect;
import dev.shorewise.kit.imports.format.RejectWriter;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.store.JobRows;
import dev.shorewise.kit.imports.store.ProfileRows;
import dev.shorewise.kit.imports.store.RejectRows;
import dev.shorewise.kit.imports.store.RejectRows.Reject;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hands out the rows of a job that were not imported, as a page or as a file. */
@ApplicationScoped
class Rejects {

    private static final int AT_ONCE = 1000;

    private final JobRows jobs;
    private final ProfileRows profiles;

    Rejects(JobRows jobs, ProfileRows profiles) {
        this.jobs = jobs;
        this.profiles = profiles;
    }

    Page<RejectedRow> page(Connection connection, String kind, UUID id, @Nullable String cursor, int limit)
            throws SQLException {
        Charset charset = dialect(connection, kind, file(connection, kind, id)).charset();
        long after = Cursor.parse(cursor, 1).map(key -> line(key.keys().get(0))).orElse(0L);
        List<Reject> rows = RejectRows.list(connection, id, after, limit);
        long last = rows.isEmpty() ? after : rows.get(rows.size() - 1).line();
        String next = RejectRows.hasMore(connection, id, last)
                ? Cursor.of(Long.toString(last)).token()
                : null;
        return new Page<>(rows.stream().map(row -> shape(row, charset)).toList(), next);
    }

    void write(DataSource database, String kind, UUID id, OutputStream out) throws IOException {
        try (Connection connection = database.getConnection()) {
            JobRows.FileOf file = file(connection, kind, id);
            Dialect dialect = dialect(connection, kind, file);
            try (RejectWriter writer =
                    new RejectWriter(out, dialect, file.layout().columns())) {
                long after = 0;
                List<Reject> rows = RejectRows.list(connection, id, after, AT_ONCE);
                while (!rows.isEmpty()) {
                    rows.forEach(row -> writer.write(row.line(), row.problem(), row.original()));
                    after = rows.get(rows.size() - 1).line();
                    rows = RejectRows.list(connection, id, after, AT_ONCE);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private JobRows.FileOf file(Connection connection, String kind, UUID id) throws SQLException {
        return jobs.file(connection, kind, id).orElseThrow(KitRefusal::unknown);
    }

    private Dialect dialect(Connection connection, String kind, JobRows.FileOf file) throws SQLException {
        ImportProfile profile = profiles.find(
                        connection, kind, file.vendorId(), file.profileId(), file.profileVersion())
                .orElseThrow()
                .profile();
        return Dialect.of(profile.format(), file.layout());
    }

    private static RejectedRow shape(Reject row, Charset charset) {
        return new RejectedRow(
                row.line(),
                row.problem().column(),
                row.problem().code(),
                row.problem().reason(),
                new String(row.original(), charset));
    }

    private static long line(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
        }
    }
}
