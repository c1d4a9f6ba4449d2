package dev.shorewise.feedback.experience.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.experience.findings.Compared;
import dev.shorewise.feedback.experience.findings.Difference;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.comparison.Multiplicity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Groups held against others, or against their own past. */
@Schema(name = "ExperienceComparisons")
record ComparedJson(
        SatisfactionJson.Days period,

        @Schema(description = "What is compared, such as csat or theme:waiting.")
        String score,

        @Schema(description = "How chances are adjusted for the number of comparisons.")
        String multiplicity,

        List<OneJson> comparisons) {

    /** One comparison. */
    @Schema(name = "ExperienceComparison")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneJson(
            Map<String, String> by,
            @Schema(description = "What is judged.") Measure measure,

            @Schema(description = "What it is held against.")
            Measure against,

            @Nullable DifferenceJson difference,

            @Schema(description = "For the customer: BETTER or WORSE only where the adjusted chance is below .05.")
            Compared.Verdict verdict) {}

    /** A difference. */
    @Schema(name = "ExperienceDifference")
    record DifferenceJson(
            @Schema(description = "The first less the second, in the unit of the measure.")
            BigDecimal value,

            Measure.Bounds interval,

            @Schema(description = "How often chance alone would set equal groups at least this far apart.")
            BigDecimal chance,

            @Schema(description = "The same, adjusted for how many were compared.")
            BigDecimal adjustedChance,

            @Schema(examples = "test/two-proportion-z@1") String test) {}

    static ComparedJson of(SatisfactionJson.Days period, String score, List<Compared> compared) {
        return new ComparedJson(
                period,
                score,
                Multiplicity.BENJAMINI_HOCHBERG,
                compared.stream().map(ComparedJson::one).toList());
    }

    static OneJson one(Compared compared) {
        boolean isWithheld = compared.pair().isWithheld();
        return new OneJson(
                PlaceJson.of(compared.place().values()),
                ScoreMeasures.of(compared.score(), compared.first(), isWithheld),
                ScoreMeasures.of(compared.score(), compared.second(), isWithheld),
                compared.difference()
                        .filter(difference -> !isWithheld)
                        .map(difference ->
                                difference(difference, compared.adjusted().orElseThrow()))
                        .orElse(null),
                compared.verdict());
    }

    private static DifferenceJson difference(Difference difference, double adjusted) {
        return new DifferenceJson(
                BigDecimal.valueOf(difference.value()),
                Measures.bounds(difference.interval()),
                BigDecimal.valueOf(difference.chance()),
                BigDecimal.valueOf(adjusted),
                difference.test());
    }
}
