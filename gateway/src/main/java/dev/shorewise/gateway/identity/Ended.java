package dev.shorewise.gateway.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That one session has ended, or all that a person had begun by then.
 *
 * @param sessionId the one session; null for all of the subject
 * @param subject the person; may be left out where one session is named
 * @param at when it ended
 */
public record Ended(@Nullable String sessionId, @Nullable String subject, Instant at) {

    public Ended {
        if (sessionId == null && subject == null) {
            throw new IllegalArgumentException("An end is one session's or one person's");
        }
    }

    /** Whether this session is over by it. */
    public boolean ends(Session session) {
        return sessionId != null
                ? sessionId.equals(session.id())
                : session.subject().equals(subject) && !session.begun().isAfter(at);
    }
}
