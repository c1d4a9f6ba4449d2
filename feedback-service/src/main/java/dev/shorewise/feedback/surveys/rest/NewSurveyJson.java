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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first version of a survey, as callers write it. */
@Schema(name = "NewSurvey")
record NewSurveyJson(
        @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "after-call")
        String id,

        @NotBlank @Size(max = 200) @Schema(examples = "After the call")
        String title,

        @NotNull @Size(min = 1, max = 20) List<QuestionnaireJson.@NotNull @Valid Asked> questions) {

    SurveyId surveyId() {
        return new SurveyId(id);
    }

    Questionnaire toQuestionnaire() {
        return QuestionnaireJson.read(title, questions);
    }
}
