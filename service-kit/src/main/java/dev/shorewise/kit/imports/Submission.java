package dev.shorewise.kit.imports;

import java.util.Map;

/**
 * A file to import.
 *
 * @param kind of an {@link ImportTarget} of this service
 * @param vendorId whose records they are; {@link ImportJobs#CLIENT} where they are no vendor's
 * @param profileId the profile to read it by, in its newest version
 * @param parameters facts about the whole file that the target asks for, for example {@code siteId}
 */
public record Submission(
        String kind,
        String vendorId,
        String profileId,
        ImportMode mode,
        Map<String, String> parameters,
        Upload upload) {

    public Submission {
        parameters = Map.copyOf(parameters);
    }
}
