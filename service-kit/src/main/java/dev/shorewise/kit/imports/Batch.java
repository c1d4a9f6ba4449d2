package dev.shorewise.kit.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A few rows to import at once, without a file.
 *
 * @param kind of an {@link ImportTarget} of this service
 * @param vendorId whose records they are
 * @param profileId the profile to read them by, in its newest version
 * @param parameters facts about all rows that the target asks for
 * @param submittedBy name of the caller
 * @param rows objects whose members are the profile's columns; at most {@value #MOST}
 */
public record Batch(
        String kind,
        String vendorId,
        String profileId,
        Map<String, String> parameters,
        String submittedBy,
        List<JsonNode> rows) {

    /** Rows that may be sent at once. */
    public static final int MOST = 1000;

    public Batch {
        parameters = Map.copyOf(parameters);
        rows = List.copyOf(rows);
    }
}
