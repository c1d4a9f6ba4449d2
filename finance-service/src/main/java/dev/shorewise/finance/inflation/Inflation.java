package dev.shorewise.finance.inflation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A country's inflation by year.
 *
 * @param country a code of ISO 3166, three letters, or of a region
 * @param percent by how many per cent a year's mean level of prices is above that of the year before; years without a figure
 *     are missing
 */
public record Inflation(String country, NavigableMap<Integer, BigDecimal> percent) {

    /** Who publishes it. */
    public static final String SOURCE = "World Bank, World Development Indicators, FP.CPI.TOTL.ZG (CC BY 4.0)";

    /** What is made of years. */
    public static final String RULE =
            "a month has the mean level of its year; a year without a figure is never made up, and no "
                    + "level is told across it";

    private static final BigDecimal BASE = BigDecimal.valueOf(100);

    /**
     * Levels of prices, 100 in the first year: each the one before, raised by its year's inflation. They end where a year has
     * no figure.
     */
    public NavigableMap<Integer, BigDecimal> levels(int first, int last) {
        NavigableMap<Integer, BigDecimal> levels = new TreeMap<>();
        BigDecimal level = BASE;
        levels.put(first, level);
        for (int year = first + 1; year <= last && percent.containsKey(year); year++) {
            level = level.multiply(BASE.add(percent.get(year)), MathContext.DECIMAL64)
                    .divide(BASE, MathContext.DECIMAL64);
            levels.put(year, level);
        }
        return levels;
    }
}
