package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.kit.imports.copy.StagedMerge.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Writes cost lines that come from within, in the caller's transaction. */
@ApplicationScoped
public class CostLineBook {

    private final DataSource database;

    CostLineBook(DataSource database) {
        this.database = database;
    }

    /** Waits for a month that is being closed, and holds off closing to the end of the transaction. */
    public void holdOffClosing() {
        try (Connection connection = database.getConnection();
                Statement lock = connection.createStatement()) {
            lock.execute("lock table cost_line in row exclusive mode");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings the lines of one source to this state. */
    public void put(String source, List<CostLine> lines) {
        try (Connection connection = database.getConnection()) {
            CostLineMerge.merge(
                    connection,
                    source,
                    lines.stream().map(line -> new Staged<>(line, 1)).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
