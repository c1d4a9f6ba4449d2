package dev.shorewise.feedback.surveys.rest;

import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a survey asks, as callers write it. */
@Schema(name = "Questionnaire")
record QuestionnaireJson(
        @NotBlank @Size(max = 200) @Schema(examples = "After the call")
        String title,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Asked> questions) {

    /** One question as callers write it. */
    @Schema(name = "AskedQuestion")
    record Asked(
            @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "satisfied")
            String id,

            @NotNull QuestionKind kind,

            @NotBlank @Size(max = 500) @Schema(examples = "How satisfied are you with this call?")
            String wording) {}

    Questionnaire toQuestionnaire() {
        return read(title, questions);
    }

    static Questionnaire read(String title, List<Asked> questions) {
        try {
            return new Questionnaire(
                    title,
                    questions.stream()
                            .map(asked -> new Question(asked.id(), asked.kind(), asked.wording()))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("questions", String.valueOf(e.getMessage()));
        }
    }
}
