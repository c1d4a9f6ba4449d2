package dev.shorewise.finance.inflation;

import dev.shorewise.finance.inflation.store.InflationRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** The inflation of countries. */
@ApplicationScoped
public class Inflations {

    private static final int MONTHS = 12;

    private final InflationRows rows;

    Inflations(InflationRows rows) {
        this.rows = rows;
    }

    /** A country's, as far as it is known. */
    @Transactional
    public Inflation of(String country) {
        return new Inflation(country, rows.percent(country));
    }

    /** The level of prices month by month from the first month's year to the last one's; {@link Inflation#RULE}. */
    @Transactional
    public Map<String, BigDecimal> levels(String country, YearMonth first, YearMonth last) {
        Map<String, BigDecimal> levels = new HashMap<>();
        of(country).levels(first.getYear(), last.getYear()).forEach((year, level) -> {
            for (int month = 1; month <= MONTHS; month++) {
                levels.put(YearMonth.of(year, month).toString(), level);
            }
        });
        return levels;
    }
}
