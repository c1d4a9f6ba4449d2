package dev.shorewise.feedback.surveys.rest;

import dev.shorewise.feedback.surveys.Instants;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.feedback.surveys.Surveys;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Surveys: the administrator writes, the whole client's house reads. */
@Path("/v1/surveys")
@Tag(name = "surveys")
class SurveyResource {

    private final Surveys surveys;

    SurveyResource(Surveys surveys) {
        this.surveys = surveys;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(operationId = "publishSurvey", summary = "Publish the first version of a survey")
    public RestResponse<SurveyJson> publish(@Valid @NotNull NewSurveyJson wanted) {
        Survey first = surveys.publish(wanted.surveyId(), wanted.toQuestionnaire());
        return ResponseBuilder.create(RestResponse.Status.CREATED, SurveyJson.of(first))
                .location(URI.create("/v1/surveys/" + first.id()))
                .tag(ETags.of(first.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER
    })
    @Operation(operationId = "listSurveys", summary = "The newest version of each survey, by id")
    public Page<SurveyJson> list(
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        String after = Cursor.parse(cursor, 1).map(key -> key.keys().get(0)).orElse("");
        return Page.of(
                        surveys.list(Instants.parse("updatedSince", updatedSince), after, limit + 1),
                        limit,
                        survey -> Cursor.of(survey.id().value()))
                .map(SurveyJson::of);
    }

    @GET
    @Path("{surveyId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER
    })
    @Operation(operationId = "readSurvey", summary = "A survey in its newest version, or in the one asked for")
    public RestResponse<SurveyJson> read(
            @PathParam("surveyId") String surveyId,
            @QueryParam("version") @Min(1) @Nullable Integer version,
            @Context Request request) {
        SurveyId id = known(surveyId);
        Optional<Survey> found = version == null ? surveys.find(id) : surveys.find(id, version);
        Survey survey = found.orElseThrow(KitRefusal::unknown);
        EntityTag tag = ETags.of(survey.version());
        return request.evaluatePreconditions(tag) == null
                ? answer(survey)
                : ResponseBuilder.<SurveyJson>notModified().tag(tag).build();
    }

    @PUT
    @Path("{surveyId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeSurvey", summary = "Publish the next version of a survey, if anything differs")
    public RestResponse<SurveyJson> change(
            @PathParam("surveyId") String surveyId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull QuestionnaireJson wanted) {
        return answer(surveys.change(
                        known(surveyId), wanted.toQuestionnaire(), newest -> ETags.mustMatch(ifMatch, newest.version()))
                .orElseThrow(KitRefusal::unknown));
    }

    private static SurveyId known(String surveyId) {
        if (!Slugs.isSlug(surveyId)) {
            throw KitRefusal.unknown();
        }
        return new SurveyId(surveyId);
    }

    private static RestResponse<SurveyJson> answer(Survey survey) {
        return ResponseBuilder.ok(SurveyJson.of(survey))
                .tag(ETags.of(survey.version()))
                .build();
    }
}
