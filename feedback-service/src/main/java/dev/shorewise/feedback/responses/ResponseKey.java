package dev.shorewise.feedback.responses;

import dev.shorewise.feedback.surveys.Slugs;

/**
 * What makes two messages the same response.
 *
 * @param vendorId the vendor in charge of the contact that the customer was asked about; a slug
 * @param source who gave the id: the import profile, or {@link #API}
 * @param responseId unique within the source, 1 to 400 characters
 */
public record ResponseKey(String vendorId, String source, String responseId) {

    /** The source of responses that come one by one. No import profile can have this name. */
    public static final String API = "@api";

    private static final int LONGEST = 400;

    public ResponseKey {
        if (!Slugs.isSlug(vendorId)) {
            throw new IllegalArgumentException("vendorId matches " + Slugs.PATTERN + ", but got '" + vendorId + "'");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a response has a source");
        }
        if (responseId.isBlank() || responseId.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "responseId has 1 to " + LONGEST + " characters, but got " + responseId.length());
        }
    }
}
