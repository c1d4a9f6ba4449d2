package dev.shorewise.feedback.surveys.rest;

import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Survey;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a survey as callers read it. */
@Schema(name = "Survey")
record SurveyJson(
        @Schema(examples = "after-call") String id,

        @Schema(description = "Counts from 1; a version never changes.")
        int version,

        String title,
        List<QuestionJson> questions,
        Instant publishedAt) {

    /** One question as callers read it. */
    @Schema(name = "SurveyQuestion")
    record QuestionJson(String id, QuestionKind kind, String wording) {}

    static SurveyJson of(Survey survey) {
        return new SurveyJson(
                survey.id().value(),
                survey.version(),
                survey.content().title(),
                survey.content().questions().stream()
                        .map(question -> new QuestionJson(question.id(), question.kind(), question.wording()))
                        .toList(),
                survey.publishedAt());
    }
}
