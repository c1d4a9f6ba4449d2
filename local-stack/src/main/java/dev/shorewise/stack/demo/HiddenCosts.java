package dev.shorewise.stack.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Pune costs beside its invoice: German callers whom it did not understand are called back from Leipzig, reviewers and
 * teachers of German are the client's own, and every quarter somebody flies there.
 */
final class HiddenCosts {

    private static final String HEADER = "line,vendor,site,category,month,amount,currency,invoice,text\n";
    private static final String LINE = "pune-%1$s-%2$s,sunward,pune,%2$s,%1$s,%3$s,EUR,,%4$s\n";
    private static final String TRAVEL = "3100.00";
    private static final int QUARTER = 3;

    private static final Map<String, List<String>> EVERY_MONTH = new TreeMap<>(Map.of(
            "inhouse-rework", List.of("5900.00", "callers whom Leipzig calls back"),
            "qa", List.of("1600.00", "reviewers who speak German"),
            "training", List.of("1500.00", "courses of German"),
            "technology", List.of("650.00", "lines to the data centre")));

    private HiddenCosts() {}

    /** All lines, as a file. */
    static String file() {
        StringBuilder file = new StringBuilder(HEADER);
        for (YearMonth month : Months.all()) {
            EVERY_MONTH.forEach(
                    (category, cost) -> file.append(LINE.formatted(month, category, cost.get(0), cost.get(1))));
            if (month.getMonthValue() % QUARTER == 0) {
                file.append(LINE.formatted(month, "travel", TRAVEL, "a week with the team"));
            }
        }
        return file.toString();
    }
}
