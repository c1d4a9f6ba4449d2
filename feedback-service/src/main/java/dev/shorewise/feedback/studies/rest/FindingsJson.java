package dev.shorewise.feedback.studies.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.experience.Sample.Standing;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.studies.Note;
import dev.shorewise.feedback.studies.Study;
import dev.shorewise.feedback.studies.ThemeFinding;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a study says, beside the survey. */
@Schema(name = "StudyFindings")
record FindingsJson(
        String studyId,
        int participants,

        @Schema(description = "Themes, the one that most speakers touch first.")
        List<ThemeJson> themes) {

    /** One theme. */
    @Schema(name = "StudyTheme")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ThemeJson(
            String theme,
            long notes,

            @Schema(description = "Speakers who touch it, of the participants; too few for a percentage.")
            long speakers,

            long negative,
            List<Quoted> quotes,

            @Schema(description = "The share of survey comments of the same customers that touch it.")
            Measure survey) {}

    /** Words of a speaker who lets us quote them. */
    @Schema(name = "StudyQuote")
    record Quoted(String speaker, String words) {

        private static Quoted of(Note.Said said) {
            return new Quoted(said.speaker(), said.words());
        }
    }

    static FindingsJson of(Study study, List<ThemeFinding> findings) {
        return new FindingsJson(
                study.id(),
                study.held().participants(),
                findings.stream()
                        .map(finding -> new ThemeJson(
                                finding.theme(),
                                finding.notes(),
                                finding.speakers(),
                                finding.negative(),
                                finding.quotes().stream().map(Quoted::of).toList(),
                                survey(finding)))
                        .toList());
    }

    private static Measure survey(ThemeFinding finding) {
        Score score = Score.ofTheme(finding.theme());
        Ratio share = score.share(finding.survey()).orElseThrow();
        Standing standing = score.publishing(finding.survey());
        boolean shown = standing.isShown();
        return new Measure(
                score.kind().definition(),
                shown
                        ? BigDecimal.valueOf(share.numerator())
                                .divide(BigDecimal.valueOf(share.denominator()), MathContext.DECIMAL64)
                        : null,
                shown ? BigDecimal.valueOf(share.numerator()) : null,
                shown ? BigDecimal.valueOf(share.denominator()) : null,
                "1",
                shown ? bounds(Wilson.interval(share)) : null,
                share.denominator(),
                switch (standing) {
                    case NO_ACTIVITY, BELOW_ANONYMITY_FLOOR -> Measure.Status.NOT_MEASURED;
                    case BELOW_MINIMUM_VOLUME -> Measure.Status.INSUFFICIENT;
                    case ENOUGH -> Measure.Status.MEASURED;
                },
                standing.reason().orElse(null),
                Map.of("theme", finding.theme()),
                null);
    }

    private static Measure.Bounds bounds(Interval interval) {
        return new Measure.Bounds(
                BigDecimal.valueOf(interval.low()),
                BigDecimal.valueOf(interval.high()),
                BigDecimal.valueOf(interval.level()),
                interval.method());
    }
}
