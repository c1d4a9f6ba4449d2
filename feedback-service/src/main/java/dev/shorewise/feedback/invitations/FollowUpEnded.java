package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.responses.Answers;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Told, in the same transaction, when a customer has answered about a case, or can no more.
 *
 * @param caseId which case
 * @param answers what the customer says, redacted; empty if nothing before the link ended
 * @param at when
 */
public record FollowUpEnded(UUID caseId, Optional<Answers> answers, Instant at) {}
