package dev.shorewise.finance.scenarios.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.finance.scenarios.SimulationOrder;
import dev.shorewise.finance.scenarios.StoredSimulation;
import dev.shorewise.finance.scenarios.outcome.Risk;
import dev.shorewise.statistics.simulation.SimulationPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Simulations that were run, each different one once. */
@ApplicationScoped
public class SimulationRows {

    private static final String KEEP = """
            insert into scenario_simulation (scenario_id, version, trials, seed, method, model, result)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict on constraint scenario_simulation_order do update set result = excluded.result
            returning id
            """;

    private static final String FIND = """
            select id, scenario_id, version, trials, seed, method, model, simulated_at, result
            from scenario_simulation where scenario_id = ? and id = ?
            """;

    private final DataSource database;
    private final ObjectMapper json;

    SimulationRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps a result; of the same order there is one row. */
    public StoredSimulation keep(SimulationOrder order, String model, Risk risk) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, order.scenarioId());
            insert.setInt(2, order.version());
            insert.setInt(3, order.trials());
            insert.setLong(4, order.seed());
            insert.setString(5, order.method().name());
            insert.setString(6, model);
            insert.setString(7, json.writeValueAsString(risk));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return find(order.scenarioId(), row.getObject(1, UUID.class)).orElseThrow();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that was kept. */
    public Optional<StoredSimulation> find(String scenarioId, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, scenarioId);
            query.setObject(2, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(stored(row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoredSimulation stored(ResultSet row) throws SQLException, JsonProcessingException {
        return new StoredSimulation(
                row.getObject(1, UUID.class),
                new SimulationOrder(
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getLong(5),
                        SimulationPlan.Method.valueOf(row.getString(6))),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                json.readValue(row.getString(9), Risk.class));
    }
}
