package dev.shorewise.feedback.experience.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.Satisfaction;
import dev.shorewise.feedback.experience.cuts.Withheld;
import dev.shorewise.feedback.responses.MonthlyAnswers;
import dev.shorewise.feedback.responses.Resolutions;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Ratings;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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

    /**
     * What callers read.
     *
     * @param isWholeToBeHad whether the caller may ask for all groups as one, and so subtract
     */
    static SatisfactionJson of(
            Satisfaction said, boolean isWholeToBeHad, Function<Satisfaction.Group, @Nullable String> evidence) {
        List<Satisfaction.Group> groups = said.groups();
        Map<Asked, Set<Satisfaction.Group>> withheld = new EnumMap<>(Asked.class);
        for (Asked asked : Asked.values()) {
            withheld.put(
                    asked,
                    isWholeToBeHad
                            ? Withheld.of(
                                    groups, group -> asked.answers.applyAsLong(group.answers()), group -> List.of(true))
                            : Set.of());
        }
        return new SatisfactionJson(
                said.vendorId(),
                new Days(said.period().from(), said.period().to()),
                said.zone().getId(),
                groups.stream()
                        .map(group -> group(
                                group,
                                asked -> withheld.getOrDefault(asked, Set.of()).contains(group),
                                evidence.apply(group)))
                        .toList(),
                said.revision());
    }

    /** What is counted month by month, and on how many answers its figure rests. */
    private enum Asked {
        CSAT(answers -> answers.satisfaction().answers()),
        NPS(answers -> answers.recommendation().answers()),
        CES(answers -> answers.effort().answers()),
        RESOLVED(answers -> answers.resolutions().yes() + answers.resolutions().no());

        private final transient ToLongFunction<MonthlyAnswers> answers;

        Asked(ToLongFunction<MonthlyAnswers> answers) {
            this.answers = answers;
        }
    }

    private static GroupJson group(Satisfaction.Group group, Predicate<Asked> isWithheld, @Nullable String evidence) {
        MonthlyAnswers answers = group.answers();
        Map<Asked, Measure> measures = new EnumMap<>(Asked.class);
        measures.put(Asked.CSAT, Measures.csat(answers.satisfaction(), evidence));
        measures.put(Asked.NPS, Measures.nps(answers.recommendation(), evidence));
        measures.put(Asked.CES, Measures.ces(answers.effort(), evidence));
        measures.put(Asked.RESOLVED, Measures.resolved(answers.resolutions(), evidence));
        measures.replaceAll((asked, measure) -> isWithheld.test(asked) ? ScoreMeasures.withheld(measure) : measure);
        return new GroupJson(
                group.key(),
                List.copyOf(measures.values()),
                new Counts(
                        isWithheld.test(Asked.CSAT) ? null : counts(answers.satisfaction(), Sample.CSAT),
                        isWithheld.test(Asked.NPS) ? null : counts(answers.recommendation(), Sample.NPS),
                        isWithheld.test(Asked.CES) ? null : counts(answers.effort(), Sample.CSAT),
                        isWithheld.test(Asked.RESOLVED) ? null : counts(answers.resolutions())));
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
