package dev.shorewise.vendor.partnership.pack;

import static dev.shorewise.vendor.findings.Words.two;

import dev.shorewise.statistics.charts.MannKendall;
import dev.shorewise.vendor.findings.Finding;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether the months of a figure go one way ({@code trend/mann-kendall@1}, the slope after Sen). Three years of months and
 * more are compared Januaries with Januaries; of fewer a season cannot be told from a trend. Pure.
 *
 * @param months that were measured
 * @param found empty below {@value MannKendall#LEAST} months, or where all are alike
 */
public record Trend(String definition, String unit, int months, Optional<MannKendall> found) {

    private static final int YEAR = 12;
    private static final int YEARS_OF_A_SEASON = 3;
    private static final double ALARM = .05;

    /** Of a figure's months, in the figure's unit. */
    static Trend of(String definition, String unit, Map<YearMonth, Double> months) {
        TreeMap<Integer, Double> steps = new TreeMap<>();
        months.forEach((month, value) -> steps.put(month.getYear() * YEAR + month.getMonthValue(), value));
        return new Trend(
                definition,
                unit,
                months.size(),
                MannKendall.of(steps, months.size() >= YEARS_OF_A_SEASON * YEAR ? YEAR : 1));
    }

    /** How often months without a trend would go one way so steadily; 1 where nothing can be said. */
    public double chance() {
        return found.map(trend -> trend.direction().chance()).orElse(1.0);
    }

    /** Judged by itself. */
    public Finding finding() {
        return finding(chance());
    }

    /**
     * Judged together with others.
     *
     * @param adjusted the chance, allowing for all that were looked at
     */
    public Finding finding(double adjusted) {
        return found.map(trend -> told(trend, adjusted)).orElseGet(() -> Finding.of(
                        "not-enough-months",
                        MannKendall.METHOD,
                        "Not enough months to see a trend of %s: %d of %d needed that are not all alike.",
                        definition,
                        months,
                        MannKendall.LEAST)
                .with("months", months)
                .with("needed", MannKendall.LEAST));
    }

    private Finding told(MannKendall trend, double adjusted) {
        double factor = unit.equals("1") ? 100 : 1;
        double slope = trend.slope().value() * factor;
        double low = trend.slope().interval().low() * factor;
        double high = trend.slope().interval().high() * factor;
        boolean falls = trend.direction().s() < 0;
        boolean shown = adjusted <= ALARM;
        String each = unit.equals("1") ? "points" : unit;
        String sentence = shown
                ? "%s has been %s for %d months, by about %s %s a month (%s to %s); a trend this steady is unlikely to be chance (p %.4f)."
                        .formatted(
                                definition,
                                falls ? "falling" : "rising",
                                months,
                                two(Math.abs(slope)),
                                each,
                                two(falls ? -high : low),
                                two(falls ? -low : high),
                                adjusted)
                : "%s shows no trend over %d months: %s %s a month (%s to %s), which chance often does (p %.2f)."
                        .formatted(definition, months, two(slope), each, two(low), two(high), adjusted);
        return new Finding(
                        !shown ? "no-trend-shown" : falls ? "figure-falling" : "figure-rising",
                        sentence,
                        Map.of(),
                        MannKendall.METHOD)
                .with("slope", trend.slope().value())
                .with("low", trend.slope().interval().low())
                .with("high", trend.slope().interval().high())
                .with("tau", trend.direction().tau())
                .with("chance", adjusted)
                .with("months", months);
    }
}
