package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The months before one, as they were last settled. */
final class History {

    private final YearMonth month;
    private final NavigableMap<YearMonth, MonthResult> months = new TreeMap<>();

    History(YearMonth month, List<MonthResult> earlier) {
        this.month = month;
        earlier.stream()
                .filter(result -> result.month().isBefore(month))
                .forEach(result -> months.put(result.month(), result));
    }

    YearMonth month() {
        return month;
    }

    /** Months from one on, the month itself not included, oldest first. */
    List<MonthResult> from(YearMonth first) {
        return List.copyOf(months.tailMap(first, true).values());
    }

    Optional<MonthResult> at(YearMonth when) {
        return Optional.ofNullable(months.get(when));
    }

    /** How many defaults the level had in the last so many months, of which the present one is the last and not counted. */
    int defaults(String levelId, int span) {
        return (int) from(month.minusMonths(span - 1L)).stream()
                .flatMap(result -> result.level(levelId).stream())
                .filter(level -> level.verdict().defaulted())
                .count();
    }

    /** How many defaults in a row the level had up to the month before; nobody's silence is passed over. */
    int run(String levelId) {
        int run = 0;
        for (YearMonth when = month.minusMonths(1); ; when = when.minusMonths(1)) {
            Optional<LevelResult> level = at(when).flatMap(result -> result.level(levelId));
            if (level.isEmpty()
                    || !(level.get().verdict().defaulted()
                            || level.get().verdict().passedOver())) {
                return run;
            }
            run += level.get().verdict().defaulted() ? 1 : 0;
        }
    }

    /** What the month before left of a level for want of volume. */
    Figure carried(String levelId) {
        return at(month.minusMonths(1))
                .flatMap(result -> result.level(levelId))
                .map(level -> level.values().carried())
                .orElse(Figure.NONE);
    }

    /** What is left against later credits; a month that nobody stated takes nothing away. */
    BigDecimal balance() {
        return months.isEmpty()
                ? BigDecimal.ZERO
                : months.lastEntry().getValue().settlement().balance();
    }

    /** Levels' credits after their caps from a month on. */
    BigDecimal credited(YearMonth first) {
        return from(first).stream().map(result -> result.sheet().ofLevels()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Points of the last so many months, the present one not included. */
    int points(int span) {
        return from(month.minusMonths(span - 1L)).stream()
                .mapToInt(result -> result.sheet().points())
                .sum();
    }
}
