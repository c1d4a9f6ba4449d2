package dev.shorewise.feedback.cases.rest;

import dev.shorewise.feedback.cases.CustomerCase;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case that a person opens. */
@Schema(name = "NewCustomerCase")
record NewCaseJson(
        @NotNull UUID responseId,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "A person or team of the client.")
        String owner,

        @NotNull @Schema(examples = "2026-11-30T17:00:00+01:00")
        Instant dueAt,

        @Size(min = 1, max = 200) @Schema(description = "Who gets it when it is overdue.") @Nullable
        String escalateTo,

        @Size(min = 1, max = 500) @Schema(description = "What the owner asks the customer afterwards.") @Nullable
        String followUpQuestion) {

    CustomerCase.Duty duty(Instant now) {
        if (!dueAt.isAfter(now)) {
            throw KitRefusal.badParameter("dueAt", "a time to come");
        }
        return new CustomerCase.Duty(owner, Optional.ofNullable(escalateTo), now, dueAt, Optional.empty());
    }
}
