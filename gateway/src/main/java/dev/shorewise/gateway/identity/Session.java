package dev.shorewise.gateway.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * A person's session as the provider's ID token tells it.
 *
 * @param id the provider's name for it ({@code sid}); empty if it has none
 * @param subject the person
 * @param begun when the person proved who they are, which no renewal of tokens moves
 */
public record Session(String id, String subject, Instant begun) {

    /** Whether it is older than a session may become, however busy it was. */
    public boolean isOlderThan(Duration longest, Instant now) {
        return begun.plus(longest).isBefore(now);
    }
}
