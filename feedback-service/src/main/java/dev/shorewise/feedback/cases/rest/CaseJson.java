package dev.shorewise.feedback.cases.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.cases.CaseEvent;
import dev.shorewise.feedback.cases.CustomerCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as callers read it. */
@Schema(name = "CustomerCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseJson(
        UUID id,
        int revision,
        String vendorId,
        UUID responseId,

        @Schema(description = "The rule that opened it; absent if a person did.") @Nullable
        String ruleId,

        CustomerCase.State state,
        Duty duty,
        CustomerCase.@Nullable RootCause rootCause,
        @Nullable String explanation,
        @Nullable String action,

        @Schema(description = "The day from which the action was in effect.") @Nullable
        LocalDate actedOn,

        FollowUp followUp,

        @Schema(description = "What happened, in order; only with the single case.") @Nullable
        List<CaseEvent> history) {

    /** Whose it is, and until when. */
    @Schema(name = "CaseDuty")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Duty(
            String owner,
            Instant openedAt,
            Instant dueAt,
            boolean overdue,
            @Nullable String escalateTo,
            @Nullable Instant escalatedAt,
            @Nullable Instant closedAt) {}

    /** What is asked afterwards, and what the customer says. */
    @Schema(name = "CaseFollowUp")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowUp(
            @Nullable String question,
            CustomerCase.@Nullable FollowUp answer,

            @Schema(description = "Satisfaction afterwards, 1 to 5.") @Nullable
            Integer csat,

            @Schema(description = "The customer's words, redacted.") @Nullable
            String words,

            @Schema(description = "When the customer answered, or could no more.") @Nullable
            Instant at) {

        static FollowUp of(CustomerCase one) {
            CustomerCase.Afterwards afterwards = one.closing().afterwards();
            return new FollowUp(
                    one.about().question().orElse(null),
                    afterwards.outcome().orElse(null),
                    afterwards.csat().orElse(null),
                    afterwards.words().orElse(null),
                    afterwards.at().orElse(null));
        }
    }

    static CaseJson of(CustomerCase one, Instant now) {
        return of(one, now, null);
    }

    static CaseJson of(CustomerCase one, Instant now, @Nullable List<CaseEvent> history) {
        CustomerCase.Duty duty = one.duty();
        CustomerCase.Closing closing = one.closing();
        return new CaseJson(
                one.id(),
                one.revision(),
                one.about().vendorId(),
                one.about().responseId(),
                one.about().rule().orElse(null),
                one.state(),
                new Duty(
                        duty.owner(),
                        duty.openedAt(),
                        duty.dueAt(),
                        one.isOverdue(now),
                        duty.escalateTo().orElse(null),
                        duty.escalatedAt().orElse(null),
                        closing.closedAt().orElse(null)),
                closing.cause().orElse(null),
                closing.explanation().orElse(null),
                closing.action().orElse(null),
                closing.actedOn().orElse(null),
                FollowUp.of(one),
                history);
    }
}
