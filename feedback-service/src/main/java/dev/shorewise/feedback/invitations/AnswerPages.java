package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.InvitationRows;
import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.ResponseKey;
import dev.shorewise.feedback.responses.Responses;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer with a link does: read the questions, keep answers for later, send them, once. */
@ApplicationScoped
public class AnswerPages {

    /** The source of responses that came by a link. No import profile can have this name. */
    public static final String SOURCE = "@invitation";

    private static final int MOST_AT_ONCE = 200;

    private final InvitationRows rows;
    private final Surveys surveys;
    private final Responses responses;
    private final Event<FollowUpEnded> followUps;
    private final Link link;
    private final Clock clock;

    AnswerPages(
            InvitationRows rows,
            Surveys surveys,
            Responses responses,
            Event<FollowUpEnded> followUps,
            Link link,
            Clock clock) {
        this.rows = rows;
        this.surveys = surveys;
        this.responses = responses;
        this.followUps = followUps;
        this.link = link;
        this.clock = clock;
    }

    /** What a link leads to. */
    public enum Standing {
        /** Questions. */
        OPEN,
        /** Nothing: it is not ours. */
        UNKNOWN,
        /** It was used. */
        USED,
        /** Its time is over. */
        EXPIRED,
        /** The answers have just arrived. */
        DONE
    }

    /**
     * What the customer finds behind the link.
     *
     * @param standing whether there are questions
     * @param survey what is asked, in the version of the invitation; null unless open
     * @param invitation null unless open
     */
    public record Visit(
            Standing standing,
            @Nullable Survey survey,
            @Nullable Invitation invitation) {

        static Visit closed(Standing standing) {
            return new Visit(standing, null, null);
        }
    }

    /** Follows a link. */
    @Transactional
    public Visit visit(String token) {
        Visit visit = look(token);
        if (visit.invitation() != null) {
            rows.opened(visit.invitation().id(), now());
        }
        return visit;
    }

    /**
     * Keeps answers, in place of earlier ones to the same questions.
     *
     * @param given by question id; null takes an answer back
     * @return the visit with all that is kept now
     */
    @Transactional
    public Visit keep(String token, Map<String, @Nullable Object> given) {
        Visit visit = look(token);
        if (visit.invitation() == null || visit.survey() == null) {
            return visit;
        }
        Map<String, Object> kept = new HashMap<>(visit.invitation().partial());
        given.forEach((question, answer) -> {
            if (answer == null) {
                kept.remove(question);
            } else {
                kept.put(question, answer);
            }
        });
        Set<String> shown = new LinkedHashSet<>(visit.survey().content().shown(kept));
        kept.keySet().retainAll(shown);
        rows.keep(visit.invitation().id(), kept, now());
        return look(token);
    }

    /** Sends what is kept, and uses the link up: of several at once one is DONE. OPEN while nothing is kept. */
    @Transactional
    public Standing send(String token) {
        Visit visit = look(token);
        if (visit.invitation() == null || visit.survey() == null) {
            return visit.standing();
        }
        if (visit.invitation().partial().isEmpty()) {
            return Standing.OPEN;
        }
        Instant now = now();
        if (!rows.answered(visit.invitation().id(), now)) {
            return Standing.USED;
        }
        record(visit.invitation(), visit.survey(), now);
        return Standing.DONE;
    }

    /** Ends what is over; what was begun becomes a response of the time when it was left. Gives how many were begun. */
    @Transactional
    public int endWhatIsOver() {
        Instant now = now();
        rows.expire(now).stream()
                .flatMap(contact -> FollowUps.caseOf(contact).stream())
                .forEach(about -> followUps.fire(new FollowUpEnded(about, Optional.empty(), now)));
        var begun = rows.begun(now, MOST_AT_ONCE);
        for (Invitation invitation : begun) {
            Instant at = invitation.partialAt() == null ? now : invitation.partialAt();
            if (rows.answered(invitation.id(), at) && !invitation.partial().isEmpty()) {
                record(invitation, asked(invitation), at);
            }
        }
        return begun.size();
    }

    private void record(Invitation invitation, Survey survey, Instant at) {
        Optional<UUID> about = FollowUps.caseOf(invitation.contactId());
        if (about.isPresent()) {
            Answers answers = Answers.of(survey.content(), invitation.partial());
            followUps.fire(new FollowUpEnded(about.get(), Optional.of(answers), at));
            return;
        }
        responses.record(
                new ResponseKey(invitation.vendorId(), SOURCE, invitation.id().toString()),
                survey,
                invitation.occasion().answeredAt(at),
                invitation.partial());
    }

    private Visit look(String token) {
        Invitation invitation = link.read(token).flatMap(rows::find).orElse(null);
        if (invitation == null) {
            return Visit.closed(Standing.UNKNOWN);
        }
        if (invitation.state() == Invitation.State.ANSWERED) {
            return Visit.closed(Standing.USED);
        }
        if (!invitation.state().isOpen() || !invitation.expiresAt().isAfter(now())) {
            return Visit.closed(Standing.EXPIRED);
        }
        return new Visit(Standing.OPEN, asked(invitation), invitation);
    }

    private Survey asked(Invitation invitation) {
        Survey survey =
                surveys.find(invitation.survey(), invitation.surveyVersion()).orElseThrow();
        String question = invitation.question();
        return question == null ? survey : survey.asking(QuestionKind.RESOLVED, question);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
