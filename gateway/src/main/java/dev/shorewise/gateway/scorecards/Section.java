package dev.shorewise.gateway.scorecards;

import dev.shorewise.gateway.questions.Answer;
import dev.shorewise.gateway.questions.Kept;
import dev.shorewise.gateway.questions.SectionStatus;
import dev.shorewise.gateway.questions.Told;
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
        Told told = Told.of(answer, kept, now);
        return new Section(name, told.status(), told.data(), told.asOf(), told.reason());
    }

    /** True if the caller gets less than the services know. */
    boolean lacking() {
        return status == SectionStatus.STALE || status == SectionStatus.UNAVAILABLE;
    }
}
