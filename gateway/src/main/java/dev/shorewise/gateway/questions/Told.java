package dev.shorewise.gateway.questions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be told after a question: the answer of now, an older one with its time, or why there is none.
 *
 * @param data the service's answer as JSON, unchanged; null where there is none
 * @param asOf when the service gave it; null where there is none
 * @param reason why it is not live, as a stable code; null where it is
 */
public record Told(
        SectionStatus status,
        @Nullable String data,
        @Nullable Instant asOf,
        @Nullable String reason) {

    /** What follows from an answer now, or else from what was kept. */
    public static Told of(Answer answer, @Nullable Kept kept, Instant now) {
        if (answer instanceof Answer.Given given) {
            return new Told(SectionStatus.LIVE, given.data(), now, null);
        }
        if (answer instanceof Answer.Refused refused) {
            return new Told(SectionStatus.WITHHELD, null, null, refused.code());
        }
        String reason = answer instanceof Answer.Silent silent ? silent.reason() : null;
        return kept == null
                ? new Told(SectionStatus.UNAVAILABLE, null, null, reason)
                : new Told(SectionStatus.STALE, kept.data(), kept.asOf(), reason);
    }

    /** True if the caller gets less than the services know. */
    public boolean lacking() {
        return status == SectionStatus.STALE || status == SectionStatus.UNAVAILABLE;
    }
}
