package dev.shorewise.feedback.text.rest;

import dev.shorewise.feedback.text.Correction.Verdict;
import dev.shorewise.text.Sentiment.Label;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says a comment means. */
@Schema(name = "TextVerdict")
record CorrectionJson(
        @NotNull
        @Pattern(regexp = "very_negative|negative|neutral|positive|very_positive|mixed")
        @Schema(
                description = "very_negative, negative, neutral, positive, very_positive or mixed.",
                examples = "negative")
        String label,

        @Nullable
        @Size(max = 60)
        @Schema(description = "Every theme that the comment touches; absent to leave them as they were read.")
        List<String> themes) {

    Verdict verdict() {
        return new Verdict(
                Label.valueOf(label.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(themes).map(list -> list.stream().distinct().toList()));
    }
}
