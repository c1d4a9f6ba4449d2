package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.responses.Dimension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A response as rules see it.
 *
 * @param id of the response
 * @param vendorId whom it is about
 * @param respondedAt when
 * @param csat empty if not answered
 * @param nps empty if not answered
 * @param ces empty if not answered
 * @param unresolved whether the customer says that the matter is not resolved
 * @param label sentiment of the comment; empty if there is none
 * @param themes that the comment touches
 * @param at where and how the customer was served
 */
public record Judged(
        UUID id,
        String vendorId,
        Instant respondedAt,
        Optional<Integer> csat,
        Optional<Integer> nps,
        Optional<Integer> ces,
        boolean unresolved,
        Optional<String> label,
        List<String> themes,
        Map<Dimension, String> at) {}
