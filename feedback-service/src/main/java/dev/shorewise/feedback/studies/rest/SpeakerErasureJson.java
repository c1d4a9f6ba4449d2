package dev.shorewise.feedback.studies.rest;

import dev.shorewise.feedback.studies.SpeakerErasure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was erased of a speaker. */
@Schema(name = "StudySpeakerErasure")
record SpeakerErasureJson(
        String studyId,

        @Schema(examples = "P3") String speaker,

        Instant erasedAt,

        @Schema(description = "Notes that were deleted.") long notes) {

    /** A label of a speaker. */
    static final String SPEAKER = "[A-Za-z0-9][A-Za-z0-9 -]{0,19}";

    /** Who is to be forgotten. */
    @Schema(name = "NewStudySpeakerErasure")
    record Wanted(
            @NotNull
            @Pattern(regexp = SPEAKER)
            @Schema(description = "The label, in small or capital letters.", examples = "P3")
            String speaker) {}

    static SpeakerErasureJson of(SpeakerErasure erasure) {
        return new SpeakerErasureJson(
                erasure.speaker().studyId(), erasure.speaker().label(), erasure.at(), erasure.notes());
    }
}
