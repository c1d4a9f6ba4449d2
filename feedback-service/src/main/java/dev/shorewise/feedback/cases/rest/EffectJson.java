package dev.shorewise.feedback.cases.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.cases.Effect;
import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.findings.Compared;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a deed did. */
@Schema(name = "CaseEffect")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectJson(
        @Schema(description = "Whose customers: values by dimension.")
        Map<String, String> scope,

        Days before,
        Days after,
        String definition,

        @Schema(description = "The scope after against before.")
        Change here,

        @Schema(description = "All others after against before: what changed without the deed.")
        Change elsewhere,

        @Schema(description = "What the customers themselves say afterwards; absent until the case is closed.")
        @Nullable
        FollowUpsJson followUps) {

    /** Whole days, the end excluded. */
    @Schema(name = "CaseEffectDays")
    record Days(LocalDate from, LocalDate to) {

        private static Days of(Period period) {
            return new Days(period.from(), period.to());
        }
    }

    /** A share before and after. */
    @Schema(name = "CaseEffectChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            Share before,
            Share after,

            @Schema(description = "After less before.") @Nullable
            BigDecimal difference,

            Measure.@Nullable Bounds interval,
            @Nullable BigDecimal chance,
            Compared.Verdict verdict) {}

    /** A share with its parts; no value below the anonymity floor. */
    @Schema(name = "CaseEffectShare")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Share(
            Measure.Status status,
            long n,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Measure.@Nullable Bounds interval) {}

    static EffectJson of(Effect.Measured measured) {
        Map<String, String> scope = new LinkedHashMap<>();
        measured.scope().forEach((dimension, value) -> scope.put(dimension.field(), value));
        return new EffectJson(
                scope,
                Days.of(measured.before()),
                Days.of(measured.after()),
                measured.here().score().kind().definition(),
                change(measured.here()),
                change(measured.elsewhere()),
                measured.followedUp().map(FollowUpsJson::of).orElse(null));
    }

    private static Change change(Compared compared) {
        return new Change(
                share(compared.score(), compared.second()),
                share(compared.score(), compared.first()),
                compared.difference()
                        .map(difference -> BigDecimal.valueOf(difference.value()))
                        .orElse(null),
                compared.difference()
                        .map(difference -> bounds(difference.interval()))
                        .orElse(null),
                compared.difference()
                        .map(difference -> BigDecimal.valueOf(difference.chance()))
                        .orElse(null),
                compared.verdict());
    }

    private static Share share(Score score, Heard heard) {
        Ratio share = score.share(heard).orElseThrow();
        boolean shown = score.standing(heard).isShown();
        Measure.Status status =
                switch (score.standing(heard)) {
                    case NO_ACTIVITY, BELOW_ANONYMITY_FLOOR -> Measure.Status.NOT_MEASURED;
                    case BELOW_MINIMUM_VOLUME -> Measure.Status.INSUFFICIENT;
                    case ENOUGH -> Measure.Status.MEASURED;
                };
        return new Share(
                status,
                share.denominator(),
                shown
                        ? BigDecimal.valueOf(share.numerator())
                                .divide(BigDecimal.valueOf(share.denominator()), MathContext.DECIMAL64)
                        : null,
                shown ? BigDecimal.valueOf(share.numerator()) : null,
                shown ? BigDecimal.valueOf(share.denominator()) : null,
                shown ? bounds(Wilson.interval(share)) : null);
    }

    static Measure.Bounds bounds(dev.shorewise.statistics.Interval interval) {
        return new Measure.Bounds(
                BigDecimal.valueOf(interval.low()),
                BigDecimal.valueOf(interval.high()),
                BigDecimal.valueOf(interval.level()),
                interval.method());
    }
}
