package dev.shorewise.finance.periods.store;

import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.periods.ClosedPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Finds and adds closed months; none is ever removed. */
@ApplicationScoped
public class PeriodRows {

    private final DataSource database;

    PeriodRows(DataSource database) {
        this.database = database;
    }

    /** All, the latest first. */
    public List<ClosedPeriod> list() {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(
                        "select month, closed_by, closed_at, lines, sha256, edition, rounding from accounting_period order by month desc")) {
            List<ClosedPeriod> found = new ArrayList<>();
            while (row.next()) {
                found.add(new ClosedPeriod(
                        YearMonth.parse(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getLong(4),
                        row.getString(5),
                        row.getInt(6),
                        Rounding.valueOf(row.getString(7))));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for writers of cost lines and holds off others. */
    public void holdOffWriters() {
        try (Connection connection = database.getConnection();
                Statement lock = connection.createStatement()) {
            lock.execute("lock table cost_line in share mode");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds one. */
    public void add(YearMonth month, String closedBy, long lines, String sha256, int edition, Rounding rounding) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into accounting_period (month, closed_by, lines, sha256, edition, rounding)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict on constraint accounting_period_pk do nothing""")) {
            insert.setString(1, month.toString());
            insert.setString(2, closedBy);
            insert.setLong(3, lines);
            insert.setString(4, sha256);
            insert.setInt(5, edition);
            insert.setString(6, rounding.name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
