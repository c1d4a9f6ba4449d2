package dev.shorewise.feedback.cases.rest;

import dev.shorewise.feedback.cases.CaseFilter;
import dev.shorewise.feedback.cases.Cases;
import dev.shorewise.feedback.cases.CustomerCase;
import dev.shorewise.feedback.cases.Effect;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.surveys.Instants;
import dev.shorewise.kit.callers.Callers;
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
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Cases: the client's own people open, own and close them. */
@Path("/v1/cases")
@Tag(name = "cases")
class CaseResource {

    private final Cases cases;
    private final Effect effect;
    private final Callers callers;

    CaseResource(Cases cases, Effect effect, Callers callers) {
        this.cases = cases;
        this.effect = effect;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listCases", summary = "Cases, the oldest first")
    public Page<CaseJson> list(
            @QueryParam("vendorId") @Nullable String vendorId,
            @QueryParam("state") CustomerCase.@Nullable State state,
            @QueryParam("owner") @Nullable String owner,
            @Parameter(description = "only those whose time is over") @QueryParam("overdue") @DefaultValue("false")
                    boolean overdue,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        Instant now = cases.now();
        CaseFilter filter = new CaseFilter(
                Optional.ofNullable(vendorId),
                Optional.ofNullable(state),
                Optional.ofNullable(owner),
                overdue ? Optional.of(now) : Optional.empty(),
                Instants.parse("updatedSince", updatedSince));
        Optional<UUID> after = Cursor.parse(cursor, 1).map(key -> id(key.keys().get(0)));
        return Page.of(
                        cases.list(filter, after, limit + 1),
                        limit,
                        one -> Cursor.of(one.id().toString()))
                .map(one -> CaseJson.of(one, now));
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(operationId = "openCase", summary = "Open a case for a response by hand")
    public RestResponse<CaseJson> open(@Valid @NotNull NewCaseJson wanted) {
        Instant now = cases.now();
        CustomerCase opened = cases.open(
                wanted.responseId(),
                wanted.duty(now),
                Optional.ofNullable(wanted.followUpQuestion()),
                callers.current().name());
        return ResponseBuilder.create(RestResponse.Status.CREATED, CaseJson.of(opened, now))
                .location(URI.create("/v1/cases/" + opened.id()))
                .tag(ETags.of(opened.revision()))
                .build();
    }

    @GET
    @Path("{caseId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readCase", summary = "A case with what happened to it")
    public RestResponse<CaseJson> read(@PathParam("caseId") String caseId) {
        CustomerCase one = cases.find(id(caseId)).orElseThrow(KitRefusal::unknown);
        return ResponseBuilder.ok(CaseJson.of(one, cases.now(), cases.history(one.id())))
                .tag(ETags.of(one.revision()))
                .build();
    }

    @PUT
    @Path("{caseId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Operation(
            operationId = "workOnCase",
            summary = "Leave a case as it shall stand; closing asks for rootCause, action and actedOn")
    public RestResponse<CaseJson> work(
            @PathParam("caseId") String caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WorkJson left) {
        String by = callers.current().name();
        CustomerCase next = cases.work(id(caseId), left.work(), by, known -> ETags.mustMatch(ifMatch, known.revision()))
                .orElseThrow(KitRefusal::unknown);
        return ResponseBuilder.ok(CaseJson.of(next, cases.now(), cases.history(next.id())))
                .tag(ETags.of(next.revision()))
                .build();
    }

    @GET
    @Path("{caseId}/effect")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "readCaseEffect",
            summary = "The score before and after the action, where it was taken and elsewhere",
            description = "404 as long as nobody says what was done and from when.")
    public EffectJson effect(
            @PathParam("caseId") String caseId,
            @Parameter(description = "days on each side of the action")
                    @QueryParam("days")
                    @DefaultValue("60")
                    @Min(7)
                    @Max(366)
                    int days,
            @Parameter(description = "a share: csat, detractors, ces, negative, or theme: and a theme")
                    @QueryParam("score")
                    @DefaultValue("csat")
                    String score) {
        Score asked = Score.parse(score)
                .filter(known -> known.share(dev.shorewise.feedback.experience.cuts.Heard.NOTHING)
                        .isPresent())
                .orElseThrow(() -> KitRefusal.badParameter(
                        "score", "a share: csat, detractors, ces, negative, or theme: and a theme"));
        return cases.find(id(caseId))
                .flatMap(one -> effect.of(one, asked, days))
                .map(EffectJson::of)
                .orElseThrow(KitRefusal::unknown);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.unknown();
        }
    }
}
