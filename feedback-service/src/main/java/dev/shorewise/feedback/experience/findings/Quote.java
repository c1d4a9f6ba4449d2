package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.responses.Dimension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a customer wrote, without what names a person.
 *
 * @param responseId the response that it belongs to
 * @param respondedAt when
 * @param at where and how the customer was served; no agents
 * @param words redacted before they were stored
 * @param label the sentiment
 * @param score of it, -1 to 1
 * @param themes that it touches
 */
public record Quote(
        UUID responseId,
        Instant respondedAt,
        Map<Dimension, String> at,
        String words,
        String label,
        double score,
        List<String> themes) {

    /** Comments that a group needs before any of them is shown (definitions of measures, section 4.4). */
    public static final int LEAST_COMMENTS = 8;

    /** The two lists. */
    public enum Kind {
        /** Positive words with a good score. */
        EXCELLENCE,
        /** Negative words with a bad score. */
        ATTENTION
    }
}
