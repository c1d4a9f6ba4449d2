package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.scenarios.Scenarios;
import dev.shorewise.finance.scenarios.SimulationOrder;
import dev.shorewise.finance.scenarios.StoredScenario;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.statistics.simulation.SimulationPlan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How scenarios may turn out. */
@Path("/v1/scenarios/{scenarioId}/simulations")
@Tag(name = "scenarios")
class SimulationResource {

    private static final int TRIALS = 10_000;
    private static final long SEED = 1;

    private final Scenarios scenarios;

    SimulationResource(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    @POST
    @RolesAllowed(Roles.FINANCE)
    @Idempotent
    @Operation(operationId = "simulateScenario", summary = "Draw trials of a scenario's uncertain figures")
    public RestResponse<SimulationJson> simulate(
            @PathParam("scenarioId") @Pattern(regexp = ScenarioResource.ID) String scenarioId,
            @NotNull @Valid SimulationRequest request) {
        StoredScenario stored = scenarios.find(scenarioId, request.version()).orElseThrow(KitRefusal::unknown);
        SimulationOrder order = new SimulationOrder(
                scenarioId,
                stored.version(),
                Objects.requireNonNullElse(request.trials(), TRIALS),
                Objects.requireNonNullElse(request.seed(), SEED),
                Objects.requireNonNullElse(request.method(), SimulationPlan.Method.GAUSSIAN_COPULA));
        SimulationJson simulation = SimulationJson.of(scenarios.simulate(order).orElseThrow(KitRefusal::unknown));
        return ResponseBuilder.create(RestResponse.Status.CREATED, simulation)
                .location(URI.create("/v1/scenarios/" + scenarioId + "/simulations/" + simulation.id()))
                .build();
    }

    @GET
    @Path("{simulationId}")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "readSimulation", summary = "A simulation that was run")
    public SimulationJson read(
            @PathParam("scenarioId") @Pattern(regexp = ScenarioResource.ID) String scenarioId,
            @PathParam("simulationId") UUID simulationId) {
        return SimulationJson.of(scenarios.simulation(scenarioId, simulationId).orElseThrow(KitRefusal::unknown));
    }
}
