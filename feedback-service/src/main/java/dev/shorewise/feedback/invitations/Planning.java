package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.InvitationRows;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.feedback.surveys.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans invitations: which survey, when outside the quiet hours, and until when. */
@ApplicationScoped
class Planning {

    private final InvitationRows invitations;
    private final Surveys surveys;

    Planning(InvitationRows invitations, Surveys surveys) {
        this.invitations = invitations;
        this.surveys = surveys;
    }

    /**
     * Plans one.
     *
     * @param asked what is asked, in its newest version
     * @param about what
     * @param timing when
     * @param question in place of the survey's own wording of whether the matter is resolved; null for that
     */
    void plan(SurveyId asked, ClosedContact about, Timing timing, Instant now, @Nullable String question) {
        Instant due = timing.due(about, now);
        invitations.add(
                UUID.randomUUID(),
                about,
                surveys.find(asked).orElseThrow(),
                due,
                due.plus(timing.expiry()),
                now,
                question);
    }
}
