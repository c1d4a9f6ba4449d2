package dev.shorewise.finance.inflation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InflationTest {

    @Test
    void eachYearsLevelIsTheOneBeforeRaisedByItsInflation() {
        NavigableMap<Integer, BigDecimal> levels =
                of(Map.of(2020, "9.9", 2021, "10", 2022, "-5")).levels(2020, 2022);

        assertThat(levels.get(2020))
                .as("the first year is the base, whatever it rose by")
                .isEqualByComparingTo("100");
        assertThat(levels.get(2021)).isEqualByComparingTo("110");
        assertThat(levels.get(2022)).isEqualByComparingTo("104.5");
    }

    @Test
    void noLevelIsToldAcrossAYearWithoutAFigureNorBeyondTheLast() {
        assertThat(of(Map.of(2020, "1", 2021, "2", 2023, "3")).levels(2020, 2026))
                .containsOnlyKeys(2020, 2021);
    }

    /** In-sample check of the rule with a rate that is constant: ten years of 2 % are 1.02 to the tenth. */
    @Test
    void levelsAreNotRoundedOnTheWay() {
        NavigableMap<Integer, BigDecimal> percent = new TreeMap<>();
        for (int year = 2000; year <= 2010; year++) {
            percent.put(year, new BigDecimal("2"));
        }

        assertThat(new Inflation("XXX", percent)
                        .levels(2000, 2010)
                        .lastEntry()
                        .getValue()
                        .doubleValue())
                .isCloseTo(100 * Math.pow(1.02, 10), offset(1e-10));
    }

    private static Inflation of(Map<Integer, String> years) {
        NavigableMap<Integer, BigDecimal> percent = new TreeMap<>();
        years.forEach((year, rise) -> percent.put(year, new BigDecimal(rise)));
        return new Inflation("XXX", percent);
    }
}
