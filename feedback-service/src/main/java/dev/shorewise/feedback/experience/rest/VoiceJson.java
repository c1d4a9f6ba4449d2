package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.CustomerVoice;
import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.text.MonthlyVoice;
import dev.shorewise.kit.measures.Measure;
import java.util.Comparator;
import java.util.List;
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

    static VoiceJson of(CustomerVoice heard) {
        return new VoiceJson(
                heard.vendorId(),
                new SatisfactionJson.Days(heard.period().from(), heard.period().to()),
                heard.zone().getId(),
                heard.groups().stream()
                        .map(group -> group(group.key(), group.voice()))
                        .toList());
    }

    private static GroupJson group(String key, MonthlyVoice voice) {
        long read = voice.read().scores().count();
        return new GroupJson(
                key,
                voice.comments(),
                voice.comments() - read,
                List.of(VoiceMeasures.mean(voice.read()), VoiceMeasures.negative(voice.read())),
                voice.themes().entrySet().stream()
                        .filter(theme -> Sample.CSAT
                                .standing(theme.getValue().scores().count())
                                .isShown())
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
