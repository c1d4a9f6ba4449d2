package dev.shorewise.feedback.surveys.rest;

import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.feedback.surveys.SurveyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first version of a survey, as callers write it. */
@Schema(name = "NewSurvey")
record NewSurveyJson(
        @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "after-call")
        String id,

        @NotBlank @Size(max = 200) @Schema(examples = "After the call")
        String title,

        @Schema(description = QuestionnaireJson.LANGUAGE, examples = "en") @Nullable
        String language,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid QuestionJson> questions,

        @Schema(description = QuestionnaireJson.TRANSLATIONS, examples = QuestionnaireJson.TRANSLATED) @Nullable
        Map<String, Map<String, @NotNull String>> translations) {

    SurveyId surveyId() {
        return new SurveyId(id);
    }

    Questionnaire toQuestionnaire() {
        return QuestionnaireJson.read(title, language, questions, translations);
    }
}
