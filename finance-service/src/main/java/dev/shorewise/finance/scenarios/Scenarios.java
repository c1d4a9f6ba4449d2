package dev.shorewise.finance.scenarios;

import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.ScenarioChecks;
import dev.shorewise.finance.scenarios.outcome.Risk;
import dev.shorewise.finance.scenarios.store.ScenarioRows;
import dev.shorewise.finance.scenarios.store.SimulationRows;
import dev.shorewise.statistics.simulation.Uniforms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps scenarios and what was simulated of them. */
@ApplicationScoped
public class Scenarios {

    private final ScenarioRows rows;
    private final SimulationRows simulations;

    Scenarios(ScenarioRows rows, SimulationRows simulations) {
        this.rows = rows;
        this.simulations = simulations;
    }

    /**
     * Makes the next version, unless the newest says the same.
     *
     * @param expected is told the newest version, 0 if there is none, and refuses if that is not what the caller knows
     * @throws ScenarioRefusal if the scenario cannot be
     */
    @Transactional
    public StoredScenario put(String id, Scenario scenario, String author, IntConsumer expected) {
        try {
            ScenarioChecks.check(scenario);
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
        Optional<StoredScenario> newest = rows.lock(id);
        expected.accept(newest.map(StoredScenario::version).orElse(0));
        return newest.filter(known -> known.scenario().equals(scenario))
                .orElseGet(
                        () -> rows.add(id, newest.map(StoredScenario::version).orElse(0) + 1, scenario, author));
    }

    /** A version; the newest if none is named. */
    @Transactional
    public Optional<StoredScenario> find(String id, @Nullable Integer version) {
        return rows.find(id, version);
    }

    /** The newest versions by id, after the given one, of those that were stored at or after a time. */
    @Transactional
    public List<StoredScenario> list(@Nullable Instant since, Optional<String> after, int most) {
        return rows.list(since, after, most);
    }

    /** All versions of one, the newest first. */
    @Transactional
    public List<StoredScenario> versions(String id) {
        return rows.versions(id);
    }

    /**
     * Simulates a version and keeps the result. The same order gives the same figures, and the same row.
     *
     * @throws ScenarioRefusal if its figures cannot vary as it says
     */
    @Transactional
    public Optional<StoredSimulation> simulate(SimulationOrder order) {
        return rows.find(order.scenarioId(), order.version()).map(stored -> {
            try {
                Risk risk = Risk.of(stored.scenario(), order.trials(), order.seed(), order.method());
                return simulations.keep(order, Risk.MODEL + " " + Uniforms.GENERATOR, risk);
            } catch (IllegalArgumentException e) {
                throw invalid(e);
            }
        });
    }

    /** A simulation that was kept. */
    @Transactional
    public Optional<StoredSimulation> simulation(String scenarioId, UUID id) {
        return simulations.find(scenarioId, id);
    }

    private static ScenarioRefusal invalid(IllegalArgumentException why) {
        return new ScenarioRefusal(ScenarioRefusal.Kind.INVALID_SCENARIO, String.valueOf(why.getMessage()), why);
    }
}
