package dev.shorewise.vendor.partnership.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.findings.Finding;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The months of the reference, as a rate. */
class TrendTest {

    private static final double[] FALLING = {81.2, 80.4, 82.0, 79.8, 79.5, 80.4, 78.9, 78.1, 79.0, 77.6, 78.1, 76.9};

    @Test
    void aFigureThatFallsForAYearIsToldWithItsSlopeItsIntervalAndTheChance() {
        Finding found = Trend.of("fcr/agent-flag@1", "1", months(12)).finding();

        assertThat(found.code()).isEqualTo("figure-falling");
        assertThat(found.sentence())
                .isEqualTo(
                        "fcr/agent-flag@1 has been falling for 12 months, by about 0.38 points a month (0.26 to 0.49); a trend this steady is unlikely to be chance (p 0.0007).");
        assertThat(found.figures()).containsKeys("slope", "low", "high", "tau", "chance", "months");
        assertThat(found.method()).isEqualTo("trend/mann-kendall@1");
    }

    @Test
    void oneOfManyLooksNeedsMore() {
        Trend trend = Trend.of("fcr/agent-flag@1", "1", months(12));

        assertThat(trend.finding(.06).code()).isEqualTo("no-trend-shown");
        assertThat(trend.finding(.06).sentence()).contains("shows no trend over 12 months");
    }

    @Test
    void elevenMonthsAreNotEnoughAndThatIsSaid() {
        Finding found = Trend.of("fcr/agent-flag@1", "1", months(11)).finding();

        assertThat(found.code()).isEqualTo("not-enough-months");
        assertThat(found.sentence()).contains("11 of 12 needed");
    }

    @Test
    void threeYearsAreComparedJanuaryWithJanuary() {
        Map<YearMonth, Double> months = new TreeMap<>();
        for (int i = 0; i < 36; i++) {
            months.put(YearMonth.of(2023, 1).plusMonths(i), 100.0 * (i % 12) - .1 * i);
        }

        assertThat(Trend.of("asa/answered@1", "s", months).finding().code())
                .as("beneath the season it falls")
                .isEqualTo("figure-falling");
    }

    private static Map<YearMonth, Double> months(int count) {
        Map<YearMonth, Double> months = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            months.put(YearMonth.of(2025, 11).plusMonths(i), FALLING[i] / 100);
        }
        return months;
    }
}
