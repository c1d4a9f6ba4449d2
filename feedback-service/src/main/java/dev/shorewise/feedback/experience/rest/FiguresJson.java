package dev.shorewise.feedback.experience.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.cuts.Withheld;
import dev.shorewise.kit.measures.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What customers say, group by group. */
@Schema(name = "ExperienceFigures")
record FiguresJson(
        SatisfactionJson.Days period,
        @Schema(examples = "UTC") String timeZone,
        List<GroupJson> groups) {

    /** The figures of one group. */
    @Schema(name = "ExperienceGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupJson(
            @Schema(description = "Values by dimension; empty text for responses that name none.")
            Map<String, String> by,

            @Schema(description = "First day of the step of a series.") @Nullable
            LocalDate step,

            List<Measure> measures,

            @Schema(description = "Themes that at least five comments touch, the most frequent first.")
            List<VoiceJson.ThemeJson> themes) {}

    static List<GroupJson> groups(List<Cell> cells, Function<Place, @Nullable String> evidence) {
        Map<Score.Kind, Set<Place>> withheld = new EnumMap<>(Score.Kind.class);
        Score.kinds().forEach(kind -> withheld.put(kind, Withheld.of(Score.of(kind), cells)));
        Map<String, Set<Place>> themes = new HashMap<>();
        cells.forEach(cell -> cell.heard()
                .voice()
                .themes()
                .keySet()
                .forEach(theme -> themes.computeIfAbsent(theme, name -> Withheld.of(Score.ofTheme(name), cells))));
        return cells.stream()
                .map(cell -> new GroupJson(
                        PlaceJson.of(cell.place().values()),
                        cell.place().step().orElse(null),
                        measures(cell, withheld, evidence.apply(cell.place())),
                        withheld.getOrDefault(Score.Kind.SENTIMENT, Set.of()).contains(cell.place())
                                ? List.of()
                                : themes(cell, themes)))
                .toList();
    }

    private static List<Measure> measures(Cell cell, Map<Score.Kind, Set<Place>> withheld, @Nullable String evidence) {
        List<Measure> measures = new ArrayList<>();
        for (Score.Kind kind : Score.kinds()) {
            Measure measure = ScoreMeasures.of(Score.of(kind), cell.heard(), evidence);
            measures.add(
                    withheld.getOrDefault(kind, Set.of()).contains(cell.place())
                            ? ScoreMeasures.withheld(measure)
                            : measure);
        }
        Measure net = ScoreMeasures.net(cell.heard());
        measures.add(
                withheld.getOrDefault(Score.Kind.SENTIMENT, Set.of()).contains(cell.place())
                        ? ScoreMeasures.withheld(net)
                        : net);
        measures.add(ScoreMeasures.notScored(cell.heard()));
        return measures;
    }

    private static List<VoiceJson.ThemeJson> themes(Cell cell, Map<String, Set<Place>> withheld) {
        Heard heard = cell.heard();
        return heard.voice().themes().entrySet().stream()
                .filter(theme -> theme.getValue().scores().count() >= Sample.ANONYMITY_FLOOR)
                .filter(theme ->
                        !withheld.getOrDefault(theme.getKey(), Set.of()).contains(cell.place()))
                .sorted(Comparator.comparingLong(
                        theme -> -theme.getValue().scores().count()))
                .map(theme -> new VoiceJson.ThemeJson(
                        theme.getKey(),
                        List.of(
                                ScoreMeasures.of(Score.ofTheme(theme.getKey()), heard, null),
                                VoiceMeasures.mean(theme.getValue()),
                                VoiceMeasures.negative(theme.getValue()))))
                .toList();
    }
}
