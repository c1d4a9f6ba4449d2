package dev.shorewise.feedback.experience.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.Satisfaction;
import dev.shorewise.feedback.responses.MonthlyAnswers;
import dev.shorewise.feedback.responses.Resolutions;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Ratings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What customers said about a vendor. */
@Schema(name = "Satisfaction")
record SatisfactionJson(
        String vendorId,
        Days period,
        @Schema(examples = "UTC") String timeZone,
        List<GroupJson> groups,

        @Schema(description = "Equal revisions mean equal figures.")
        long revision) {

    /** Whole days, the end excluded. */
    @Schema(name = "Days")
    record Days(LocalDate from, LocalDate to) {}

    /** The figures of one cell. */
    @Schema(name = "SatisfactionGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupJson(
            @Schema(description = "The month, or 'all' for the whole period.", examples = "2026-10")
            String key,

            List<Measure> measures,
            Counts counts) {}

    /** How many gave each value of a scale; absent below the anonymity floor. */
    @Schema(name = "ScaleCounts")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counts(
            @Nullable Map<String, Long> csat,
            @Nullable Map<String, Long> nps,
            @Nullable Map<String, Long> ces,

            @Schema(description = "NOT_YET is in no figure.") @Nullable
            Map<String, Long> resolved) {}

    static SatisfactionJson of(Satisfaction said, Function<Satisfaction.Group, @Nullable String> evidence) {
        return new SatisfactionJson(
                said.vendorId(),
                new Days(said.period().from(), said.period().to()),
                said.zone().getId(),
                said.groups().stream()
                        .map(group -> group(group, evidence.apply(group)))
                        .toList(),
                said.revision());
    }

    private static GroupJson group(Satisfaction.Group group, @Nullable String evidence) {
        MonthlyAnswers answers = group.answers();
        return new GroupJson(
                group.key(),
                List.of(
                        Measures.csat(answers.satisfaction(), evidence),
                        Measures.nps(answers.recommendation(), evidence),
                        Measures.ces(answers.effort(), evidence),
                        Measures.resolved(answers.resolutions(), evidence)),
                new Counts(
                        counts(answers.satisfaction(), Sample.CSAT),
                        counts(answers.recommendation(), Sample.NPS),
                        counts(answers.effort(), Sample.CSAT),
                        counts(answers.resolutions())));
    }

    private static @Nullable Map<String, Long> counts(Resolutions said) {
        if (!Sample.CSAT.standing(said.yes() + said.no()).isShown()) {
            return null;
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("YES", said.yes());
        counts.put("NO", said.no());
        counts.put("NOT_YET", said.notYet());
        return counts;
    }

    private static @Nullable Map<String, Long> counts(Ratings answers, Sample sample) {
        if (!sample.standing(answers.answers()).isShown()) {
            return null;
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int value = answers.lowest(); value <= answers.highest(); value++) {
            counts.put(String.valueOf(value), answers.between(value, value));
        }
        return counts;
    }
}
