package dev.shorewise.feedback.cases.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.cases.CaseRule;
import dev.shorewise.feedback.cases.StoredRule;
import dev.shorewise.feedback.cases.Trigger;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as callers write it. */
@Schema(name = "NewCaseRule")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleJson(
        @Min(1)
        @Max(1000)
        @Schema(description = "Rules are tried by it, then by id; the first that fits opens the case.")
        int position,

        @Schema(description = "True unless said otherwise.") @Nullable
        Boolean active,

        @NotNull @Schema(description = "Responses from here on.", examples = "2026-10-01T00:00:00Z")
        Instant appliesFrom,

        @NotNull @Valid When when,
        @NotNull @Valid Then then) {

    /** Which responses: all that is said must hold. */
    @Schema(name = "CaseTrigger")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record When(
            @Min(1) @Max(5) @Schema(description = "CSAT of this or less; one of the scores is enough.") @Nullable
            Integer csatUpTo,

            @Min(0) @Max(10) @Nullable Integer npsUpTo,
            @Min(1) @Max(7) @Nullable Integer cesUpTo,

            @Size(max = 60) @Schema(description = "Themes; one is enough.") @Nullable
            List<@NotNull @Size(min = 1, max = 60) String> themes,

            @Size(max = 6) @Schema(description = "Sentiments such as very_negative; one is enough.") @Nullable
            List<@NotNull @Size(min = 1, max = 20) String> labels,

            @Schema(description = "Only customers who say that their matter is not resolved.") @Nullable
            Boolean unresolved,

            @Size(max = 8)
            @Schema(description = "Where: values by dimension, such as siteId.", examples = "{\"siteId\": \"pune\"}")
            @Nullable
            Map<String, @NotNull @Size(min = 1, max = 200) String> only) {}

    /** What is to be done. */
    @Schema(name = "CaseHandling")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Then(
            @NotNull @Size(min = 1, max = 200) @Schema(description = "A person or team of the client.")
            String owner,

            @Min(1) @Max(8760) @Schema(description = "Hours until the case is due.")
            int dueInHours,

            @Size(min = 1, max = 200) @Schema(description = "Who gets it when it is overdue.") @Nullable
            String escalateTo,

            @Size(min = 1, max = 500) @Schema(description = "What the owner asks the customer afterwards.") @Nullable
            String followUpQuestion) {}

    CaseRule rule(String id) {
        return new CaseRule(
                id,
                position,
                active == null || active,
                appliesFrom,
                new Trigger(
                        new Trigger.Scores(
                                Optional.ofNullable(when.csatUpTo()),
                                Optional.ofNullable(when.npsUpTo()),
                                Optional.ofNullable(when.cesUpTo())),
                        when.themes() == null ? List.of() : when.themes(),
                        when.labels() == null ? List.of() : when.labels(),
                        Boolean.TRUE.equals(when.unresolved()),
                        only(when.only())),
                new CaseRule.Handling(
                        then.owner(),
                        Duration.ofHours(then.dueInHours()),
                        Optional.ofNullable(then.escalateTo()),
                        Optional.ofNullable(then.followUpQuestion())));
    }

    private static Map<Dimension, String> only(@Nullable Map<String, String> given) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        if (given != null) {
            given.forEach((field, value) -> only.put(dimension(field), value));
        }
        return only;
    }

    private static Dimension dimension(String field) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.field().equals(field))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter(
                        "when.only",
                        Arrays.stream(Dimension.values()).map(Dimension::field).collect(Collectors.joining(", "))));
    }

    /** A rule as it stands. */
    @Schema(name = "CaseRule")
    record Stored(String id, int revision, RuleJson rule, String changedBy, Instant changedAt) {}

    static Stored of(StoredRule stored) {
        CaseRule rule = stored.rule();
        Trigger trigger = rule.trigger();
        Map<String, String> only = new LinkedHashMap<>();
        trigger.only().forEach((dimension, value) -> only.put(dimension.field(), value));
        return new Stored(
                rule.id(),
                stored.revision(),
                new RuleJson(
                        rule.position(),
                        rule.active(),
                        rule.appliesFrom(),
                        new When(
                                trigger.scores().csat().orElse(null),
                                trigger.scores().nps().orElse(null),
                                trigger.scores().ces().orElse(null),
                                trigger.themes(),
                                trigger.labels(),
                                trigger.unresolved(),
                                only),
                        new Then(
                                rule.handling().owner(),
                                (int) rule.handling().within().toHours(),
                                rule.handling().escalateTo().orElse(null),
                                rule.handling().question().orElse(null))),
                stored.by(),
                stored.at());
    }
}
