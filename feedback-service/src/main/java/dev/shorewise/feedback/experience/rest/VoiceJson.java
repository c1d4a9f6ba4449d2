package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.CustomerVoice;
import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.cuts.Withheld;
import dev.shorewise.feedback.text.MonthlyVoice;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Moments;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What customers wrote about a vendor. */
@Schema(name = "CustomerVoice")
record VoiceJson(
        String vendorId,
        SatisfactionJson.Days period,
        @Schema(examples = "UTC") String timeZone,
        List<GroupJson> groups) {

    /** The comments of one cell. */
    @Schema(name = "CustomerVoiceGroup")
    record GroupJson(
            @Schema(description = "The month, or 'all' for the whole period.", examples = "2026-10")
            String key,

            @Schema(description = "Comments, read or not.") long comments,

            @Schema(description = "Comments that wait to be read: they are in no figure yet.")
            long unread,

            List<Measure> measures,

            @Schema(description = "Themes that at least five comments touch, the most frequent first.")
            List<ThemeJson> themes) {}

    /** One theme. */
    @Schema(name = "CustomerVoiceTheme")
    record ThemeJson(String theme, List<Measure> measures) {}

    /**
     * What callers read.
     *
     * @param isWholeToBeHad whether the caller may ask for all groups as one, and so subtract
     */
    static VoiceJson of(CustomerVoice heard, boolean isWholeToBeHad) {
        List<Cell> cells = isWholeToBeHad
                ? heard.groups().stream().map(group -> cell(group.voice())).toList()
                : List.of();
        return new VoiceJson(
                heard.vendorId(),
                new SatisfactionJson.Days(heard.period().from(), heard.period().to()),
                heard.zone().getId(),
                heard.groups().stream()
                        .map(group -> group(group.key(), group.voice(), score -> Withheld.of(score, cells)
                                .contains(cell(group.voice()).place())))
                        .toList());
    }

    /** A month as a cell like any other. */
    private static Cell cell(MonthlyVoice voice) {
        return new Cell(
                new Place(Map.of(), Optional.of(voice.month().atDay(1))),
                new Heard(
                        Heard.NOTHING.csat(),
                        Heard.NOTHING.nps(),
                        Heard.NOTHING.ces(),
                        new Heard.Voice(voice.comments(), voice.read(), Moments.NONE, voice.themes())));
    }

    private static GroupJson group(String key, MonthlyVoice voice, Predicate<Score> isWithheld) {
        long read = voice.read().scores().count();
        boolean isSentimentWithheld = isWithheld.test(Score.of(Score.Kind.SENTIMENT));
        List<Measure> sentiment = List.of(VoiceMeasures.mean(voice.read()), VoiceMeasures.negative(voice.read()));
        return new GroupJson(
                key,
                voice.comments(),
                voice.comments() - read,
                isSentimentWithheld
                        ? sentiment.stream().map(ScoreMeasures::withheld).toList()
                        : sentiment,
                voice.themes().entrySet().stream()
                        .filter(theme -> Sample.CSAT
                                .standing(theme.getValue().scores().count())
                                .isShown())
                        .filter(theme -> !isWithheld.test(Score.ofTheme(theme.getKey())))
                        .sorted(Comparator.comparing(
                                theme -> -theme.getValue().scores().count()))
                        .map(theme -> new ThemeJson(
                                theme.getKey(),
                                List.of(
                                        VoiceMeasures.touching(theme.getValue(), read),
                                        VoiceMeasures.mean(theme.getValue()),
                                        VoiceMeasures.negative(theme.getValue()))))
                        .toList());
    }
}
