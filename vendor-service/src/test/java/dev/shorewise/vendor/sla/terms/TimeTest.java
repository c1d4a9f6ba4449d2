package dev.shorewise.vendor.sla.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows and deadlines. */
class TimeTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    @Test
    void weeksBelongToTheMonthInWhichTheyEnd() {
        List<Window.Days> weeks = new Window(Window.Kind.CALENDAR_WEEK, 0, null).weeks(YearMonth.of(2026, 1));

        assertThat(weeks).extracting(Window.Days::name).containsExactly("2026-W01", "2026-W02", "2026-W03", "2026-W04");
        assertThat(weeks.get(0).from()).isEqualTo("2025-12-29");
        assertThat(weeks.get(3).to()).isEqualTo("2026-01-26");
    }

    @Test
    void theWeeksOfAYearTileIt() {
        Window window = new Window(Window.Kind.CALENDAR_WEEK, 0, null);
        List<Window.Days> weeks = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(2026, month))
                .flatMap(month -> window.weeks(month).stream())
                .toList();

        assertThat(weeks).hasSize(52);
        for (int i = 1; i < weeks.size(); i++) {
            assertThat(weeks.get(i).from()).isEqualTo(weeks.get(i - 1).to());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2026-03, true, 2026-01-01",
        "QUARTER, 2026-04, false, 2026-02-01",
        "CONTRACT_YEAR, 2026-06, true, 2025-07-01",
        "CONTRACT_YEAR, 2026-12, false, 2026-01-01",
        "ROLLING_MONTHS, 2026-02, true, 2025-11-01",
        "CALENDAR_MONTH, 2026-02, true, 2026-02-01"
    })
    void aWindowIsJudgedInTheMonthInWhichItEnds(Window.Kind kind, YearMonth month, boolean ends, LocalDate from) {
        Window window = new Window(kind, 4, null);

        assertThat(window.endsWith(month, JULY)).isEqualTo(ends);
        assertThat(window.days(month).from()).isEqualTo(from);
        assertThat(window.days(month).to()).isEqualTo(month.plusMonths(1).atDay(1));
    }

    @Test
    void businessDaysLeaveOutWeekendsAndHolidays() {
        LocalDate monday = LocalDate.of(2026, 10, 26);
        Deadlines plain = Deadlines.USUAL;
        Deadlines withHoliday = new Deadlines(null, null, null, null, List.of(LocalDate.of(2026, 10, 28)));

        assertThat(plain.last(monday, plain.claim())).isEqualTo("2026-11-09");
        assertThat(withHoliday.last(monday, plain.claim())).isEqualTo("2026-11-10");
        assertThat(plain.last(LocalDate.of(2026, 10, 31), 1)).isEqualTo("2026-11-02");
        assertThat(plain.ruling()).isEqualTo(20);
    }
}
