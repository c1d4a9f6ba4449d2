package dev.shorewise.feedback.cases.rest;

import dev.shorewise.feedback.cases.CaseRules;
import dev.shorewise.feedback.cases.StoredRule;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The rules that open cases, in order. */
@Path("/v1/case-rules")
@Tag(name = "cases")
class RuleResource {

    private final CaseRules rules;
    private final Callers callers;

    RuleResource(CaseRules rules, Callers callers) {
        this.rules = rules;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listCaseRules", summary = "All rules in the order in which they are tried")
    public Page<RuleJson.Stored> list() {
        return new Page<>(rules.list().stream().map(RuleJson::of).toList(), null);
    }

    @GET
    @Path("{ruleId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readCaseRule", summary = "One rule")
    public RestResponse<RuleJson.Stored> read(@PathParam("ruleId") String ruleId) {
        return answer(rules.find(ruleId).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @Path("{ruleId}")
    @RolesAllowed({Roles.CX_HEAD, Roles.ADMIN})
    @Operation(
            operationId = "putCaseRule",
            summary = "Write a rule; If-Match is asked for where it is there already",
            description = "It is tried on responses that no rule has judged yet. Set active to false to retire it.")
    public RestResponse<RuleJson.Stored> put(
            @PathParam("ruleId") String ruleId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RuleJson wanted) {
        if (!Slugs.isSlug(ruleId)) {
            throw KitRefusal.badParameter("ruleId", "2 to 40 of a-z, 0-9 and -");
        }
        String by = callers.current().name();
        return answer(rules.put(wanted.rule(ruleId), by, known -> ETags.mustMatch(ifMatch, known.revision())));
    }

    private static RestResponse<RuleJson.Stored> answer(StoredRule stored) {
        return ResponseBuilder.ok(RuleJson.of(stored))
                .tag(ETags.of(stored.revision()))
                .build();
    }
}
