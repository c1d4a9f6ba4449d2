package dev.shorewise.feedback.cases.rest;

import dev.shorewise.feedback.cases.CustomerCase;
import dev.shorewise.feedback.cases.Work;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a person leaves a case: the whole of it, as it shall stand. */
@Schema(name = "CaseWork")
record WorkJson(
        @NotNull CustomerCase.State state,
        @NotNull @Size(min = 1, max = 200) String owner,
        @NotNull Instant dueAt,

        @Schema(description = "Why it happened; needed to close.")
        CustomerCase.@Nullable RootCause rootCause,

        @Size(min = 1, max = 2000) @Nullable String explanation,

        @Size(min = 1, max = 2000)
        @Schema(description = "What was done so that it does not happen again; needed to close.")
        @Nullable
        String action,

        @Schema(description = "The day from which that was in effect; needed to close.") @Nullable
        LocalDate actedOn,

        @Schema(description = "What the customer says afterwards.")
        CustomerCase.@Nullable FollowUp followUp) {

    Work work() {
        return new Work(
                state,
                owner,
                dueAt,
                Optional.ofNullable(rootCause),
                Optional.ofNullable(explanation),
                Optional.ofNullable(action),
                Optional.ofNullable(actedOn),
                Optional.ofNullable(followUp));
    }
}
