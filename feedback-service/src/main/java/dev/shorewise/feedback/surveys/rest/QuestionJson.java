package dev.shorewise.feedback.surveys.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.surveys.Option;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.ShowIf;
import dev.shorewise.feedback.surveys.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One question, as callers write and read it. */
@Schema(name = "SurveyQuestion")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record QuestionJson(
        @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "satisfied")
        String id,

        @NotNull QuestionKind kind,

        @NotBlank @Size(max = 500) @Schema(examples = "How satisfied are you with this call?")
        String wording,

        @Size(max = 20) @Schema(description = "Of a CHOICE alone: 2 to 20.") @Nullable
        List<@NotNull @Valid OptionJson> options,

        @Valid @Schema(description = "Of a RATING alone: its scale, of 2 to 11 numbers.") @Nullable
        ScaleJson scale,

        @Valid @Schema(description = "When it is put; absent for always.") @Nullable
        ShowIfJson showIf) {

    /** One answer to choose. */
    @Schema(name = "SurveyOption")
    record OptionJson(
            @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "delivery")
            String id,

            @NotBlank @Size(max = 500) @Schema(examples = "The delivery")
            String wording) {}

    /** Whole numbers, both ends included. */
    @Schema(name = "SurveyScale")
    record ScaleJson(@NotNull Integer lowest, @NotNull Integer highest) {}

    /** An earlier question and its answer. */
    @Schema(name = "ShowIf")
    record ShowIfJson(
            @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "satisfied")
            String question,

            @NotNull ShowIf.Comparison comparison,

            @NotNull
            @Size(min = 1, max = 40)
            @Schema(description = "A number, an option's id, or YES, NO or NOT_YET.", examples = "2")
            String answer) {}

    Question toQuestion() {
        return new Question(
                id,
                kind,
                wording,
                options == null
                        ? List.of()
                        : options.stream()
                                .map(option -> new Option(option.id(), option.wording()))
                                .toList(),
                Optional.ofNullable(scale).map(steps -> new QuestionKind.Scale(steps.lowest(), steps.highest())),
                Optional.ofNullable(showIf).map(when -> new ShowIf(when.question(), when.comparison(), when.answer())));
    }

    static QuestionJson of(Question question) {
        return new QuestionJson(
                question.id(),
                question.kind(),
                question.wording(),
                question.options().stream()
                        .map(option -> new OptionJson(option.id(), option.wording()))
                        .toList(),
                question.rating()
                        .map(scale -> new ScaleJson(scale.lowest(), scale.highest()))
                        .orElse(null),
                question.showIf()
                        .map(when -> new ShowIfJson(when.question(), when.comparison(), when.answer()))
                        .orElse(null));
    }
}
