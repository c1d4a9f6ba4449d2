package dev.shorewise.finance.budgets.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.finance.budgets.Budget;
import dev.shorewise.finance.budgets.StoredBudget;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Versions of budgets; rows are only ever added. */
@ApplicationScoped
public class BudgetRows {

    private static final String FIND = """
            select version, author, stored_at, content from budget_version
            where vendor_id = ? and month = ? and version = coalesce(?::integer, version) order by version desc limit 1
            """;

    private final DataSource database;
    private final ObjectMapper json;

    BudgetRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The newest version, held against other writers to the end of the transaction. */
    public Optional<StoredBudget> lock(String vendorId, YearMonth month) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "budget " + vendorId + " " + month);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return find(vendorId, month, null);
    }

    /** A version; the newest if none is named. */
    public Optional<StoredBudget> find(String vendorId, YearMonth month, @Nullable Integer version) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, vendorId);
            query.setString(2, month.toString());
            query.setObject(3, version);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredBudget(
                                vendorId,
                                month,
                                row.getInt(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                json.readValue(row.getString(4), Budget.class)))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a version. */
    public StoredBudget add(String vendorId, YearMonth month, int version, Budget budget, String author) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into budget_version (vendor_id, month, version, author, content)
                        values (?, ?, ?, ?, ?::jsonb)""")) {
            insert.setString(1, vendorId);
            insert.setString(2, month.toString());
            insert.setInt(3, version);
            insert.setString(4, author);
            insert.setString(5, json.writeValueAsString(budget));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return find(vendorId, month, version).orElseThrow();
    }
}
