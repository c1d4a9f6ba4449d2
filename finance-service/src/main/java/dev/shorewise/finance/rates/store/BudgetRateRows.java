package dev.shorewise.finance.rates.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.finance.rates.PlannedRates;
import dev.shorewise.finance.rates.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rates of plans as rows; no version is ever changed. */
@ApplicationScoped
public class BudgetRateRows {

    private static final String FIND = """
            select version, author, stored_at, content from budget_rate_version
            where year = ? and version = coalesce(?::integer, version) order by version desc limit 1
            """;

    private final DataSource database;
    private final ObjectMapper json;

    BudgetRateRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The newest version, held against other writers to the end of the transaction. */
    public Optional<StoredPlan> lock(Year year) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "budget rates " + year);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return find(year, null);
    }

    /** A version; the newest if none is named. */
    public Optional<StoredPlan> find(Year year, @Nullable Integer version) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setInt(1, year.getValue());
            query.setObject(2, version);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredPlan(
                                year,
                                row.getInt(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                json.readValue(row.getString(4), PlannedRates.class)))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a version. */
    public StoredPlan add(Year year, int version, PlannedRates rates, String author) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into budget_rate_version (year, version, author, content) values (?, ?, ?, ?::jsonb)")) {
            insert.setInt(1, year.getValue());
            insert.setInt(2, version);
            insert.setString(3, author);
            insert.setString(4, json.writeValueAsString(rates));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return find(year, version).orElseThrow();
    }
}
