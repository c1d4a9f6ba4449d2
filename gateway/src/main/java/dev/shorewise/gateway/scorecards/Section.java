package dev.shorewise.gateway.scorecards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a scorecard.
 *
 * @param data the service's answer as JSON, unchanged; null where there is none
 * @param asOf when the service gave it; null where there is none
 * @param reason why the part is not live, as a stable code; null where it is
 */
public record Section(
        SectionName name,
        SectionStatus status,
        @Nullable String data,
        @Nullable Instant asOf,
        @Nullable String reason) {

    /** The section that follows from an answer now, or else from what was kept. */
    static Section of(SectionName name, Answer answer, @Nullable Kept kept, Instant now) {
        if (answer instanceof Answer.Given given) {
            return new Section(name, SectionStatus.LIVE, given.data(), now, null);
        }
        if (answer instanceof Answer.Refused refused) {
            return new Section(name, SectionStatus.WITHHELD, null, null, refused.code());
        }
        String reason = answer instanceof Answer.Silent silent ? silent.reason() : null;
        return kept == null
                ? new Section(name, SectionStatus.UNAVAILABLE, null, null, reason)
                : new Section(name, SectionStatus.STALE, kept.data(), kept.asOf(), reason);
    }

    /** True if the caller gets less than the services know. */
    boolean lacking() {
        return status == SectionStatus.STALE || status == SectionStatus.UNAVAILABLE;
    }
}
