package dev.shorewise.finance.rates.store;

import dev.shorewise.finance.rates.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds published rates. */
@ApplicationScoped
public class RateRows {

    private static final String LAST = """
            select per_eur, 1, day, day from exchange_rate
            where currency = ? and day between ? and ? order by day desc limit 1
            """;

    private static final String TOTAL = """
            select sum(per_eur), count(*), min(day), max(day) from exchange_rate
            where currency = ? and day between ? and ? having count(*) > 0
            """;

    private final DataSource database;

    RateRows(DataSource database) {
        this.database = database;
    }

    /** The last rate published from a day to a day, both included. */
    public Optional<Quote> last(String currency, LocalDate from, LocalDate to) {
        return find(LAST, currency, from, to);
    }

    /** All rates published from a day to a day, both included, as one. */
    public Optional<Quote> total(String currency, LocalDate from, LocalDate to) {
        return find(TOTAL, currency, from, to);
    }

    private Optional<Quote> find(String sql, String currency, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, currency);
            query.setObject(2, from);
            query.setObject(3, to);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(quote(currency, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Quote quote(String currency, ResultSet row) throws SQLException {
        BigDecimal sum = row.getBigDecimal(1).stripTrailingZeros();
        return new Quote(
                currency,
                sum.scale() < 0 ? sum.setScale(0) : sum,
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }
}
