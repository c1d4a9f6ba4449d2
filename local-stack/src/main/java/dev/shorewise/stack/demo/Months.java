package dev.shorewise.stack.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The eighteen months of the invented company's records: May 2025 to October 2026. */
final class Months {

    static final YearMonth FIRST = YearMonth.of(2025, 5);
    static final YearMonth LAST = YearMonth.of(2026, 10);

    private Months() {}

    /** All of them, in order. */
    static List<YearMonth> all() {
        return IntStream.iterate(0, month -> !FIRST.plusMonths(month).isAfter(LAST), month -> month + 1)
                .mapToObj(FIRST::plusMonths)
                .toList();
    }
}
