package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.Sample.Standing;
import dev.shorewise.feedback.experience.Weighting;
import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.cuts.Withheld;
import dev.shorewise.feedback.experience.findings.ContactMix;
import dev.shorewise.feedback.experience.findings.Weighted;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.sampling.PostStratifiedMean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures as answered, and weighted to the mix of contacts. */
@Schema(name = "WeightedExperience")
record WeightedJson(SatisfactionJson.Days period, MixJson mix, List<GroupJson> groups) {

    private static final List<Score.Kind> KINDS =
            List.of(Score.Kind.CSAT, Score.Kind.NPS, Score.Kind.CES, Score.Kind.SENTIMENT);
    private static final double COVERED = .8;
    private static final double POINTS = 100;

    /** One group. */
    @Schema(name = "WeightedGroup")
    record GroupJson(
            Map<String, String> by,
            @Schema(description = "As answered.") List<Measure> measures,

            @Schema(
                    description =
                            "Each kind of contact by its share of the contacts (adjust/poststratify@1); params tell the"
                                    + " design effect, the effective n, the share of contacts that is covered, and how"
                                    + " many kinds are.")
            List<Measure> weighted) {}

    /** What figures were weighted to. */
    @Schema(name = "ContactMix")
    record MixJson(
            ContactMix.MixStanding status,

            @Schema(description = "What kinds of contacts are told apart by.")
            List<String> by,

            int kinds,

            @Schema(description = "Answered contacts of all kinds.")
            BigDecimal contacts,

            String statement) {

        static MixJson of(ContactMix mix) {
            return new MixJson(
                    mix.standing(),
                    mix.dimensions().stream().sorted().map(Dimension::field).toList(),
                    mix.strata().size(),
                    BigDecimal.valueOf(mix.contacts()),
                    switch (mix.standing()) {
                        case KNOWN -> "Weighted to the contacts that vendor-service counts in this period.";
                        case NO_CONTACTS -> "Vendor-service counts no answered contact here, so nothing is weighted.";
                        case UNAVAILABLE ->
                            "Vendor-service did not say how many contacts there were: figures are as answered.";
                    });
        }
    }

    static WeightedJson of(Period period, Weighting.Answer answer) {
        List<Cell> cells = answer.groups().stream()
                .map(group -> new Cell(group.place(), group.raw()))
                .toList();
        Map<Score.Kind, Set<Place>> withheld =
                KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> Withheld.of(Score.of(kind), cells)));
        return new WeightedJson(
                new SatisfactionJson.Days(period.from(), period.to()),
                MixJson.of(answer.mix()),
                answer.groups().stream()
                        .map(group ->
                                group(answer.mix().standing(), group, kind -> withheld.getOrDefault(kind, Set.of())
                                        .contains(group.place())))
                        .toList());
    }

    private static GroupJson group(ContactMix.MixStanding mix, Weighted weighted, Predicate<Score.Kind> isWithheld) {
        return new GroupJson(
                PlaceJson.of(weighted.place().values()),
                KINDS.stream()
                        .map(kind -> ScoreMeasures.of(Score.of(kind), weighted.raw(), isWithheld.test(kind)))
                        .toList(),
                KINDS.stream()
                        .map(kind -> isWithheld.test(kind)
                                ? ScoreMeasures.withheld(measure(mix, kind, weighted))
                                : measure(mix, kind, weighted))
                        .toList());
    }

    private static Measure measure(ContactMix.MixStanding mix, Score.Kind kind, Weighted weighted) {
        Score score = Score.of(kind);
        Standing standing = score.standing(weighted.raw());
        Optional<PostStratifiedMean> mean = standing.isShown() ? weighted.of(score) : Optional.empty();
        String unit = kind == Score.Kind.NPS ? "points" : "1";
        if (mean.isEmpty()) {
            String reason =
                    standing.isShown() ? missing(mix) : standing.reason().orElse(null);
            return new Measure(
                    kind.definition(),
                    null,
                    null,
                    null,
                    unit,
                    null,
                    score.n(weighted.raw()),
                    Measure.Status.NOT_MEASURED,
                    reason,
                    Map.of(),
                    null);
        }
        PostStratifiedMean found = mean.get();
        double lowest = kind == Score.Kind.NPS ? -POINTS : kind == Score.Kind.SENTIMENT ? -1 : 0;
        double highest = kind == Score.Kind.NPS ? POINTS : 1;
        boolean enough =
                (kind == Score.Kind.NPS ? Sample.NPS : Sample.CSAT).standing(found.sampleSize()) == Standing.ENOUGH;
        boolean covered = found.cover() >= COVERED;
        return new Measure(
                kind.definition(),
                BigDecimal.valueOf(found.value()),
                null,
                null,
                unit,
                Measures.bounds(found.interval(lowest, highest)),
                found.sampleSize(),
                enough && covered ? Measure.Status.MEASURED : Measure.Status.INSUFFICIENT,
                covered ? (enough ? null : Standing.BELOW_MINIMUM_VOLUME.name()) : "MIX_PARTLY_COVERED",
                Map.of(
                        "designEffect", rounded(found.designEffect()),
                        "effectiveN", rounded(found.effectiveSize()),
                        "cover", rounded(found.cover()),
                        "kinds", String.valueOf(found.cells())),
                null);
    }

    private static String missing(ContactMix.MixStanding mix) {
        return switch (mix) {
            case KNOWN -> "MIX_NOT_COVERED";
            case NO_CONTACTS -> "NO_CONTACTS";
            case UNAVAILABLE -> "MIX_UNAVAILABLE";
        };
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
