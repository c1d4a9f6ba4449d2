package dev.shorewise.finance.inflation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Finds what was published. */
@ApplicationScoped
public class InflationRows {

    private final DataSource database;

    InflationRows(DataSource database) {
        this.database = database;
    }

    /** Per cent by year. */
    public NavigableMap<Integer, BigDecimal> percent(String country) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select year, percent from inflation where country = ?")) {
            query.setString(1, country);
            NavigableMap<Integer, BigDecimal> found = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getInt(1), row.getBigDecimal(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
