package dev.shorewise.vendor.contacts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A contact that came for a closed month.
 *
 * @param jobId the import that brought it
 * @param state what it says, in the names and units of the database
 */
public record LateContact(String contactId, String siteId, String jobId, Instant knownAt, JsonNode state) {}
