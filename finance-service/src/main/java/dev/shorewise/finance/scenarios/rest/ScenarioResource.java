package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.periods.Times;
import dev.shorewise.finance.scenarios.Scenarios;
import dev.shorewise.finance.scenarios.StoredScenario;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Scenarios in versions, and what comes of them. */
@Path("/v1/scenarios")
@Tag(name = "scenarios")
class ScenarioResource {

    static final String ID = "[a-z0-9][a-z0-9-]{1,39}";

    private final Scenarios scenarios;
    private final Callers callers;

    ScenarioResource(Scenarios scenarios, Callers callers) {
        this.scenarios = scenarios;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "listScenarios", summary = "The newest version of each scenario, by id")
    public Page<ScenarioJson> list(
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(
                        scenarios.list(
                                Times.parse("updatedSince", updatedSince).orElse(null),
                                Cursor.parse(cursor, 1).map(key -> key.keys().get(0)),
                                limit + 1),
                        limit,
                        stored -> Cursor.of(stored.id()))
                .map(ScenarioJson::of);
    }

    @GET
    @Path("{scenarioId}")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "readScenario", summary = "A scenario in its newest version, or in the one asked for")
    public RestResponse<ScenarioJson> read(
            @PathParam("scenarioId") @Pattern(regexp = ID) String scenarioId,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        return answer(
                RestResponse.Status.OK, scenarios.find(scenarioId, version).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @Path("{scenarioId}")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "putScenario",
            summary = "Make the next version of a scenario: 201, or 200 if nothing differs",
            description = """
                    If-Match names the version that the change begins with; a new scenario needs none. Figures stand in \
                    maps by their names, which a refusal lists; those left out have a standard.""")
    public RestResponse<ScenarioJson> put(
            @PathParam("scenarioId") @Pattern(regexp = ID) String scenarioId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull Scenario scenario) {
        int[] before = new int[1];
        StoredScenario stored =
                scenarios.put(scenarioId, scenario, callers.current().name(), newest -> {
                    before[0] = newest;
                    if (newest > 0) {
                        ETags.mustMatch(ifMatch, newest);
                    }
                });
        return answer(stored.version() > before[0] ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored);
    }

    @GET
    @Path("{scenarioId}/versions")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "listScenarioVersions", summary = "All versions of a scenario, the newest first")
    public List<ScenarioJson> versions(@PathParam("scenarioId") @Pattern(regexp = ID) String scenarioId) {
        List<StoredScenario> found = scenarios.versions(scenarioId);
        if (found.isEmpty()) {
            throw KitRefusal.unknown();
        }
        return found.stream().map(ScenarioJson::of).toList();
    }

    @GET
    @Path("{scenarioId}/outcome")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "readScenarioOutcome", summary = "What comes of a scenario if all turns out as planned")
    public OutcomeJson outcome(
            @PathParam("scenarioId") @Pattern(regexp = ID) String scenarioId,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        return OutcomeJson.of(scenarios.find(scenarioId, version).orElseThrow(KitRefusal::unknown));
    }

    private static RestResponse<ScenarioJson> answer(RestResponse.Status status, StoredScenario stored) {
        return ResponseBuilder.create(status, ScenarioJson.of(stored))
                .tag(ETags.of(stored.version()))
                .build();
    }
}
