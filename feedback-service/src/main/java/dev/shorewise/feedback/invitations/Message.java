package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Questionnaire;
import java.time.Instant;
import java.util.UUID;

/**
 * A link on its way.
 *
 * @param invitation whose
 * @param delivery how
 * @param customer to whom, by pseudonym
 * @param link signed, works once
 * @param language the customer's
 * @param content what is asked
 * @param expiresAt until when
 * @param before how often it was sent before: 0 for the invitation, more for a reminder
 */
public record Message(
        UUID invitation,
        Terms.Delivery delivery,
        String customer,
        String link,
        Language language,
        Questionnaire content,
        Instant expiresAt,
        int before) {}
