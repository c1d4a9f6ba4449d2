package dev.shorewise.feedback.surveys.rest;

import dev.shorewise.feedback.surveys.Survey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a survey as callers read it. */
@Schema(name = "Survey")
record SurveyJson(
        @Schema(examples = "after-call") String id,

        @Schema(description = "Counts from 1; a version never changes.")
        int version,

        String title,
        String language,
        List<QuestionJson> questions,
        Map<String, Map<String, String>> translations,
        Instant publishedAt) {

    static SurveyJson of(Survey survey) {
        Map<String, Map<String, String>> translations = new TreeMap<>();
        survey.content()
                .translations()
                .languages()
                .forEach((tag, items) -> translations.put(tag, new TreeMap<>(items)));
        return new SurveyJson(
                survey.id().value(),
                survey.version(),
                survey.content().title(),
                survey.content().language().tag(),
                survey.content().questions().stream().map(QuestionJson::of).toList(),
                translations,
                survey.publishedAt());
    }
}
