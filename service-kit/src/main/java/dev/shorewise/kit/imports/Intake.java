package dev.shorewise.kit.imports;

import dev.shorewise.kit.imports.format.ExpansionLimits;
import dev.shorewise.kit.imports.format.Layout;
import dev.shorewise.kit.imports.format.Sniffer;
import dev.shorewise.kit.imports.format.UploadSource;
import dev.shorewise.kit.imports.store.Deflated;
import dev.shorewise.kit.imports.store.JobRows;
import dev.shorewise.kit.imports.store.UploadBlocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a file in, block by block: looked at, compressed and stored while it still arrives. */
@ApplicationScoped
class Intake {

    private final ImportConfig config;
    private final JobRows jobs;

    Intake(ImportConfig config, JobRows jobs) {
        this.config = config;
        this.jobs = jobs;
    }

    /** Stores file and job in the connection's transaction. */
    UUID take(Connection connection, Submission submission, ImportProfiles.Stored profile)
            throws SQLException, IOException {
        Upload upload = submission.upload();
        try (Deflated deflated = new Deflated();
                InputStream in = UploadSource.open(upload, profile.profile().format(), ExpansionLimits.of(config))) {
            byte[] block = new byte[UploadBlocks.SIZE];
            int filled = in.readNBytes(block, 0, block.length);
            Layout layout = new Sniffer(profile.profile(), isCsv(upload.mediaType()))
                    .look(Arrays.copyOf(block, filled), filled < block.length);
            UUID job = jobs.insert(connection, submission, profile.version(), layout);
            long size = 0;
            for (int number = 0; filled > 0; number++) {
                UploadBlocks.insert(connection, job, number, submission.vendorId(), deflated.compress(block, filled));
                size += filled;
                filled = in.readNBytes(block, 0, block.length);
            }
            jobs.setSize(connection, job, size);
            return job;
        }
    }

    private static boolean isCsv(@Nullable String mediaType) {
        return mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith("text/csv");
    }
}
