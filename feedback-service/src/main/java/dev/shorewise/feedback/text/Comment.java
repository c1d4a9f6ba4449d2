package dev.shorewise.feedback.text;

import java.util.UUID;

/**
 * A customer's words as they stand in a response.
 *
 * @param responseId our own name of the response
 * @param vendorId the vendor that it is about
 * @param revision of the response
 * @param words redacted
 */
public record Comment(UUID responseId, String vendorId, int revision, String words) {}
