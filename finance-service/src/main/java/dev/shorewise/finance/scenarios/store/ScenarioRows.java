package dev.shorewise.finance.scenarios.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.finance.scenarios.StoredScenario;
import dev.shorewise.finance.scenarios.model.Scenario;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Versions of scenarios; rows are only ever added. */
@ApplicationScoped
public class ScenarioRows {

    private static final String COLUMNS =
            "select scenario_id, version, author, stored_at, content from scenario_version ";

    private final DataSource database;
    private final ObjectMapper json;

    ScenarioRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The newest version, held against other writers to the end of the transaction. */
    public Optional<StoredScenario> lock(String id) {
        query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> id, "scenario " + id);
        return find(id, null);
    }

    /** A version; the newest if none is named. */
    public Optional<StoredScenario> find(String id, @Nullable Integer version) {
        return query(
                        COLUMNS
                                + "where scenario_id = ? and version = coalesce(?, version) order by version desc limit 1",
                        this::stored,
                        id,
                        version)
                .stream()
                .findFirst();
    }

    /** The newest versions by id, after the given one. */
    public List<StoredScenario> list(@Nullable Instant since, Optional<String> after, int most) {
        return query(COLUMNS + """
                        v where scenario_id > ? and not exists (select from scenario_version newer
                            where newer.scenario_id = v.scenario_id and newer.version > v.version)
                          and stored_at >= coalesce(?::text::timestamptz, '-infinity')
                        order by scenario_id limit ?""", this::stored, after.orElse(""), since == null ? null : since.toString(), most);
    }

    /** All versions of one, the newest first. */
    public List<StoredScenario> versions(String id) {
        return query(COLUMNS + "where scenario_id = ? order by version desc", this::stored, id);
    }

    /** Adds a version. */
    public StoredScenario add(String id, int version, Scenario scenario, String author) {
        try {
            query("""
                    insert into scenario_version (scenario_id, version, author, content) values (?, ?, ?, ?::jsonb)
                    returning version""", row -> row.getInt(1), id, version, author, json.writeValueAsString(scenario));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return find(id, version).orElseThrow();
    }

    private StoredScenario stored(ResultSet row) throws SQLException {
        try {
            return new StoredScenario(
                    row.getString(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    json.readValue(row.getString(5), Scenario.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Shape<T> shape, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] == null) {
                    query.setNull(i + 1, java.sql.Types.INTEGER);
                } else {
                    query.setObject(i + 1, parameters[i]);
                }
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(shape.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
