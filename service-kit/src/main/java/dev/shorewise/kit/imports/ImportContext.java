package dev.shorewise.kit.imports;

import java.util.Map;
import java.util.UUID;

/**
 * The job that a session works for.
 *
 * @param vendorId whose records they are; {@link ImportJobs#CLIENT} where they are no vendor's
 * @param parameters what the submitter said about the whole file, for example {@code siteId}
 */
public record ImportContext(
        UUID jobId,
        String kind,
        String vendorId,
        Map<String, String> parameters,
        String profileId,
        int profileVersion) {

    public ImportContext {
        parameters = Map.copyOf(parameters);
    }
}
