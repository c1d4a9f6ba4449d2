package dev.shorewise.feedback.responses;

import java.time.Instant;
import java.util.UUID;

/**
 * A response as it stands.
 *
 * @param id our own name for it, for addresses
 * @param revision counts from 1; one more for each restatement
 * @param updatedAt when this revision was stored
 * @param response the content
 */
public record StoredResponse(UUID id, int revision, Instant updatedAt, Response response) {}
