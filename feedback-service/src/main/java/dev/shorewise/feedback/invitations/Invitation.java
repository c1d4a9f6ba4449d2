package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.surveys.SurveyId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer who is asked. PLANNED until the link has left, then SENT; ANSWERED, EXPIRED and FAILED (nobody took the link)
 * are ends. What a customer entered before giving up is kept until the end and is the response then.
 *
 * @param id random; half of the link
 * @param vendorId in charge of the contact
 * @param contactId the contact
 * @param survey what is asked
 * @param surveyVersion as it was when the contact was drawn
 * @param state how far it is
 * @param expiresAt until when the link works
 * @param sends how often the link was sent, reminders included
 * @param occasion what it is about; its time is that of the invitation
 * @param partial answers so far by question id
 * @param partialAt when they were given; null if none
 * @param question in place of the survey's own wording of whether the matter is resolved; null for that
 */
public record Invitation(
        UUID id,
        String vendorId,
        String contactId,
        SurveyId survey,
        int surveyVersion,
        State state,
        Instant expiresAt,
        int sends,
        Occasion occasion,
        Map<String, Object> partial,
        @Nullable Instant partialAt,
        @Nullable String question) {

    /** How far an invitation is. */
    public enum State {
        PLANNED,
        SENT,
        ANSWERED,
        EXPIRED,
        FAILED;

        /** Whether an answer can still come. */
        public boolean isOpen() {
            return this == PLANNED || this == SENT;
        }
    }
}
