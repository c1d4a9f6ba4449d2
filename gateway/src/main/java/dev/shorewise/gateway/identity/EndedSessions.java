package dev.shorewise.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shorewise.gateway.identity.store.EndedSessionRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Knows which sessions have ended although their cookies could still be shown. The cookies carry the session themselves, so
 * only this list ends a copy of them. The replica that is told knows at once, the others within
 * {@link SessionSettings#notice()}. Without its database the gateway serves sessions as before: the provider renews no
 * token of an ended one, so that such a copy is good for minutes.
 */
@ApplicationScoped
public class EndedSessions {

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);
    private static final int MOST = 50_000;

    private final EndedSessionRows rows;
    private final SessionSettings settings;
    private final Clock clock;
    private final Cache<Session, Boolean> known;

    EndedSessions(EndedSessionRows rows, SessionSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.notice())
                .build();
    }

    /**
     * Ends sessions, here at once.
     *
     * @throws IllegalStateException if other replicas will not know
     */
    public void end(Ended ended) {
        known.asMap().replaceAll((session, over) -> over || ended.ends(session));
        rows.add(ended, clock.instant().minus(settings.longest().multipliedBy(2)));
    }

    /** Whether the session is over, if it was asked a moment ago. */
    public Optional<Boolean> remembered(Session session) {
        if (session.isOlderThan(settings.longest(), clock.instant())) {
            return Optional.of(true);
        }
        return Optional.ofNullable(known.getIfPresent(session));
    }

    /** Whether the session is over; asks the database. */
    public boolean holds(Session session) {
        return remembered(session).orElseGet(() -> {
            try {
                boolean over = rows.holds(session);
                known.put(session, over);
                return over;
            } catch (IllegalStateException e) {
                LOG.warnf(e, "Sessions go on unasked");
                return false;
            }
        });
    }
}
