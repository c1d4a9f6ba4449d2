package dev.shorewise.feedback.text.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.text.Correction;
import dev.shorewise.feedback.text.TextReading;
import dev.shorewise.feedback.text.Understanding;
import dev.shorewise.text.Emotion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment with what is known about it. */
@Schema(name = "TextReading")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextReadingJson(
        UUID responseId,
        String vendorId,

        @Schema(description = "UNREAD: the comment waits for its turn, which is neither neutral nor without themes.")
        State state,

        String comment,
        @Nullable Found found,
        @Nullable Corrected correction) {

    /** Whether a model has read the comment as it stands. */
    enum State {
        UNREAD,
        READ
    }

    /** What a model found. */
    @Schema(name = "TextFound")
    record Found(
            String model,
            Instant readAt,

            @Schema(description = "ISO 639-1, or und.", examples = "en")
            String language,

            double languageConfidence,
            @Schema(description = "-1 to 1.") double sentiment,

            String label,
            List<String> emotions,
            List<ThemeJson> themes) {}

    /** One theme. */
    @Schema(name = "TextTheme")
    record ThemeJson(
            String theme,
            double sentiment,
            String label,

            @Schema(description = "Words that led to it; none if a whole sentence did.")
            List<String> words) {}

    /** What a person says instead. */
    @Schema(name = "TextCorrection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Corrected(
            int revision, String label, @Nullable List<String> themes, String correctedBy, Instant correctedAt) {}

    static TextReadingJson of(Understanding known) {
        return new TextReadingJson(
                known.comment().responseId(),
                known.comment().vendorId(),
                known.reading().isPresent() ? State.READ : State.UNREAD,
                known.comment().words(),
                known.reading().map(TextReadingJson::found).orElse(null),
                known.correction().map(TextReadingJson::corrected).orElse(null));
    }

    private static Found found(TextReading reading) {
        var found = reading.found();
        return new Found(
                reading.model(),
                reading.readAt(),
                found.language().code(),
                found.language().confidence(),
                found.sentiment().score(),
                found.sentiment().label().code(),
                found.emotions().stream().map(Emotion::code).toList(),
                found.themes().stream()
                        .map(mention -> new ThemeJson(
                                mention.theme(),
                                mention.sentiment().score(),
                                mention.sentiment().label().code(),
                                mention.words()))
                        .toList());
    }

    private static Corrected corrected(Correction correction) {
        return new Corrected(
                correction.revision(),
                correction.verdict().label().code(),
                correction.verdict().themes().orElse(null),
                correction.by(),
                correction.at());
    }
}
