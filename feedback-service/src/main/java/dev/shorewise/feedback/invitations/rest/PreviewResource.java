package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.page.AnswerPage;
import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.feedback.surveys.Surveys;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A survey as its customers will see it, all questions at once; nothing can be sent. */
@Path("/v1/survey-previews/{surveyId}")
@Tag(name = "surveys")
class PreviewResource {

    private final Surveys surveys;

    PreviewResource(Surveys surveys) {
        this.surveys = surveys;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "previewSurvey", summary = "The answer page of a survey, in a language")
    public String preview(
            @PathParam("surveyId") @Pattern(regexp = Slugs.PATTERN) String surveyId,
            @QueryParam("version") @Min(1) @Nullable Integer version,
            @QueryParam("lang") @Nullable String lang) {
        SurveyId id = new SurveyId(surveyId);
        Optional<Survey> found = version == null ? surveys.find(id) : surveys.find(id, version);
        Survey survey = found.orElseThrow(KitRefusal::unknown);
        Language language = lang == null ? survey.content().language() : language(lang);
        return new AnswerPage(survey.content(), language, "")
                .html(new AnswerPage.Step(survey.content().questions(), List.of(), Map.of(), AnswerPage.Notice.NONE));
    }

    private static Language language(String tag) {
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("lang", "a BCP 47 tag, for example de");
        }
    }
}
